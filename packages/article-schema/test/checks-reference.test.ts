import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { articleAtFault, checksReference, exampleOf } from "../scripts/checks-reference.js";
import { checkArticle } from "../src/checks/check-article.js";
import { codes } from "../src/checks/codes.js";
import { found, sound } from "./articles.js";

test.each(codes)("the example of $code is one, and its remedy helps", ({ code }) => {
  expect(checkArticle(articleAtFault(code)).map((finding) => finding.code)).toEqual([code]);
  expect(found(exampleOf(code).remedy)).toEqual([]);
});

test("every example is of a code", () => {
  const files = readdirSync(new URL("../fixtures/checks/", import.meta.url));
  expect(files.toSorted()).toEqual(codes.map(({ code }) => `${code}.json`).toSorted());
});

test("docs/checks.md is what the package says now", () => {
  expect(checksReference()).toBe(readFileSync(new URL("../docs/checks.md", import.meta.url), "utf8"));
});

test("the examples are about an article that is sound otherwise", () => expect(found(sound)).toEqual([]));
