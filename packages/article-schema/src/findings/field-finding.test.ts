import { expect, test } from "vitest";
import { sound } from "../../test/sound.js";
import { safeParseArticle } from "../article/parse-article.js";

test.each([
  [{ headline: 5 }, "string"],
  [{ tags: "pact" }, "array"],
  [{ rights: "© A" }, "object"],
  [{ schemaVersion: 1.5 }, undefined],
  [{ slug: "No Slug" }, undefined],
  [{ status: "publishd" }, undefined],
  [{ headline: undefined }, undefined],
])("says for programs what type %j is to have", (fields, expected) => {
  const { error } = safeParseArticle({ ...sound, ...fields });
  expect(error?.findings.map((finding) => finding.expected)).toEqual([expected]);
});

test.each([
  [{ headline: 5 }, "Correct it.", " headline: The headline."],
  [{ tags: "pact" }, "Make a list of it, also where it has one element.", " tags: Free keywords."],
  [{ rights: null }, "Leave it out, or say what it is.", / rights: Who owns/],
  [{ tags: [5] }, "Correct it.", ""],
])("tells what to do about %j apart from what the field is", (fields, remedy, meaning) => {
  const [finding] = safeParseArticle({ ...sound, ...fields }).error?.findings ?? [];
  expect(finding?.remedy).toBe(remedy);
  expect(finding?.hint.slice(remedy.length)).toMatch(meaning);
  expect(finding?.hint.startsWith(remedy)).toBe(true);
});
