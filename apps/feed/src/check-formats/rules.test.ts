import { codes } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { ruleOf } from "./rules.js";

test("every code of a check of articles has the rule of that check", () => {
  for (const { code, rule } of codes) expect(ruleOf(code)).toBe(rule);
});

test.each(["yaml-invalid", "story-vanished", "file-name-invalid"])(
  "the code %s has a rule of its own",
  (code) => {
    expect(ruleOf(code)).not.toContain(code);
  },
);

test("a code without a rule is told by its name", () => expect(ruleOf("other-code")).toContain("other-code"));
