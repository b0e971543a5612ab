import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

test.each([
  ["English", "Did you mean “en”?"],
  ["jp", "Did you mean “ja”?"],
  ["klingon", "Write its code"],
  ["en-GB", undefined],
  ["haw", undefined],
  ["x-house", undefined],
])("warns of a language that there is not: %s", (language, hint) => {
  const { findings } = read([5, `datePublished: 2019-11-22\nlanguage: ${language}`]);
  expect(findings.map((finding) => finding.hint.slice(0, hint?.length))).toEqual(
    hint === undefined ? [] : [hint],
  );
});
