import { readFileSync } from "node:fs";
import { codes } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { ownFile } from "../own-file.js";
import { ownRules, ruleOf } from "./rules.js";

test("every code of a check of articles has the rule of that check", () => {
  for (const { code, rule } of codes) expect(ruleOf(code)).toBe(rule);
});

test("docs/checks.md says what each code stands for", async () => {
  const rows = Object.entries(ownRules).map(([code, rule]) => `| \`${code}\` | ${rule} |\n`);
  await expect(
    `# Checks of content\n\nWhat \`check\` and \`build\` look at in files, in front matter, and in what has been published. What they look at in a story
itself is among the [checks of articles](../../../packages/article-schema/docs/checks.md).\n\n| code | what holds where it is not found |\n|---|---|\n${rows.join("")}`,
  ).toMatchFileSnapshot(ownFile("docs/checks.md"));
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
  "name-quoted",
  "placeholder-left",
  "story-id-taken",
  "story-guid-taken",
  "story-repeated",
  "tags-undivided",
  "section-alike",
  "quote-doubled",
  "direction-overridden",
  "byline-alike",
  "translation-one-sided",
  ...ofLedger,
])("the code %s has a rule of its own", (code) => {
  expect(ruleOf(code)).not.toContain(code);
});

test("a code without a rule is told by its name", () => expect(ruleOf("other-code")).toContain("other-code"));
