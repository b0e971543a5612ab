import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { read } from "../../test/changed-story.js";
import { textHash } from "./text-hash.js";

const hash = textHash(article("a", { body: "[Japan](entity:japan) waits." }));

test.each([
  { body: "Japan waits." },
  { body: "[Japan](entity:nippon) waits.\n" },
  { body: "Japan waits.", tags: ["pact"], slug: "b", dateModified: "2019-11-23" },
])("is the same where the story reads the same: %j", (fields) => {
  expect(textHash(article("a", { headline: "Headline a", ...fields }))).toBe(hash);
});

test.each([
  "It goes on.\n\nSo it is.\n\n<!-- Ask her once more. -->",
  "It goes on. <!-- Ask her once more. -->\n\nSo it is.",
  "It <!-- Ask her once more. -->goes on.\n\nSo it is.",
  "<!-- Ask her\nonce more. -->\n\nIt goes on.\n\nSo it is.",
  "It goes on.\n\n<!-- Ask her once more. -->\n\nSo it is.",
  "It goes on.\n\n\n\nSo it is.\n\n",
])("is the same where desks have written to each other, and with more empty lines: %j", (copy) => {
  const hashOf = (written: string) => {
    const { article: published } = read([8, written]);
    return published && textHash(published);
  };
  expect(hashOf("It goes on.\n\nSo it is.")).toBeDefined();
  expect(hashOf(copy)).toBe(hashOf("It goes on.\n\nSo it is."));
});

test("is the same where macOS has taken letters apart", () => {
  const fields = { headline: "한국", summary: "Über", body: "기다린다." };
  const apart = Object.fromEntries(
    Object.entries(fields).map(([field, text]) => [field, text.normalize("NFD")]),
  );
  expect(textHash(article("a", apart))).toBe(textHash(article("a", fields)));
});

test.each([
  ["\u212a", "K"],
  ["\u2126", "Ω"],
  ["\u2000", "\u2002"],
  ["e\u0301", "é"],
  ["가", "\u1100\u1161"],
  ["\uf900", "豈"],
])("is the same where %j is written for %j", (one, other) => {
  const said = (letter: string) => article("a", { body: `It said “${letter}” – twice.` });
  expect(textHash(said(one))).toBe(textHash(said(other)));
});

test.each([
  { body: "Japan waits!" },
  { body: "[Japan](https://japan.example) waits." },
  { body: "Japan waits.", headline: "Other" },
  { body: "Japan waits.", summary: "Other." },
  { body: "Japan waits.", corrections: [{ date: "2019-11-23", text: "It waited." }] },
])("is another where it reads otherwise: %j", (fields) => {
  expect(textHash(article("a", fields))).not.toBe(hash);
});

test("is another where a correction reads otherwise, or is of another day", () => {
  const corrected = (date: string, text: string) => textHash(article("a", { corrections: [{ date, text }] }));
  const hashes = [
    corrected("2019-11-23", "It waited."),
    corrected("2019-11-23", "It waits."),
    corrected("2019-11-24", "It waited."),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});
