import { readFileSync } from "node:fs";
import { codes } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { ownFile } from "../own-file.js";
import { ruleOf } from "./rules.js";

test("every code of a check of articles has the rule of that check", () => {
  for (const { code, rule } of codes) expect(ruleOf(code)).toBe(rule);
});

const readme = readFileSync(ownFile("README.md"), "utf8");
const ofLedger = Array.from(readme.matchAll(/^\| `(story-[a-z-]+)` \|/gm), ([, code = ""]) => code);

test("the README tells what published.lock refuses", () => expect(ofLedger).toContain("story-vanished"));

test.each([
  "yaml-invalid",
  "byline-doubled",
  "character-lost",
  "character-misread",
  "credit-doubled",
  "file-name-invalid",
  "file-unread",
  "front-matter-divided",
  "headline-repeated",
  "language-unknown",
  "link-broken",
  "link-nowhere",
  "link-tracked",
  "markup-in-text",
  "placeholder-left",
  "story-id-taken",
  "story-guid-taken",
  "story-repeated",
  "translation-one-sided",
  ...ofLedger,
])("the code %s has a rule of its own", (code) => {
  expect(ruleOf(code)).not.toContain(code);
});

test("a code without a rule is told by its name", () => expect(ruleOf("other-code")).toContain("other-code"));
