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
