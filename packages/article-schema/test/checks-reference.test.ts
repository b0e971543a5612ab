import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checksReference, exampleOf } from "../scripts/checks-reference.js";
import { codes } from "../src/checks/codes.js";
import { found, sound } from "./articles.js";

const codesOf = (fields: unknown) =>
  found(typeof fields === "object" && fields ? fields : {}).map((finding) =>
    "code" in finding ? finding.code : "",
  );

/** Two million characters are told of, and not printed; a getter that throws cannot be written as JSON. */
const shown = codes.filter(({ code }) => code !== "body-too-long" && code !== "data-unreadable");

test.each(shown)("the example of $code is one, and its remedy helps", ({ code }) => {
  const { fault, remedy } = exampleOf(code);
  expect(codesOf(fault)).toEqual([code]);
  expect(codesOf(remedy)).toEqual([]);
});

test("every example is of a code", () => {
  const files = readdirSync(new URL("../fixtures/checks/", import.meta.url));
  expect(files.toSorted()).toEqual(codes.map(({ code }) => `${code}.json`).toSorted());
});

test("docs/checks.md is what the package says now", () => {
  expect(readFileSync(new URL("../docs/checks.md", import.meta.url), "utf8")).toBe(checksReference());
});

test("the examples are about an article that is sound otherwise", () => expect(found(sound)).toEqual([]));
