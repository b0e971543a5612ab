import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codesOf, stricter } from "./released-codes.ts";

const page = readFileSync(new URL("../../packages/article-schema/docs/checks.md", import.meta.url), "utf8");

test("the page of checks lists what refuses a story and what warns", () => {
  const codes = codesOf(page);
  expect(codes.size).toBe(page.match(/^## /gm)?.length);
  expect(codes.get("field-missing")).toBe(true);
  expect(codes.get("entity-unused")).toBe(false);
});

test("nothing breaks where nothing has changed, where a check that warns is new, and where one only warns now", () => {
  expect(stricter(page, page)).toEqual([]);
  expect(stricter(page.replace(/^- \[`link-unread`.*\n/m, ""), page)).toEqual([]);
  expect(
    stricter(page, page.replace("- [`body-empty`](#body-empty)", "- [`body-empty`](#body-empty) (warning)")),
  ).toEqual([]);
});

test("a code that is gone or has another name breaks who switches on it", () => {
  const renamed = page.replaceAll("entity-unused", "entity-idle");
  expect(stricter(page, renamed)).toEqual(["entity-unused was released, and is gone."]);
});

test("a check that refuses what it did not breaks whose story passed", () => {
  const complaint = ["link-unread refuses stories that were published before."];
  const severe = page.replace("(#link-unread) (warning)", "(#link-unread)");
  expect(stricter(page, severe)).toEqual(complaint);
  expect(stricter(page.replace(/^- \[`link-unread`.*\n/m, ""), severe)).toEqual(complaint);
});
