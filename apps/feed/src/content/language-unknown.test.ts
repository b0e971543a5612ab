import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";
import { languageMeant } from "./language-unknown.js";

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

test.each(["CN", "CZ", "DK", "GB", "GR", "JP", "UA", "US"])(
  "says for the country %s what is spoken there",
  (country) => {
    const { language } = new Intl.Locale(`und-${country}`).maximize();
    expect(languageMeant(country)).toBe(`Did you mean “${language}”?`);
  },
);

test.each("chi deu dut eng fra fre ger ita jpn kor por rus spa zho".split(" "))(
  "says the code of two letters for %s, which browsers do not know",
  (code) => {
    expect(languageMeant(`${code}-x-a`)).toBe(`Did you mean “${new Intl.Locale(code).language}”?`);
  },
);

test.each("ar zh nl en fr de hi it ja ko ru es sv tr".split(" "))(
  "says the code of a language that is named: %s",
  (code) => {
    const name = new Intl.DisplayNames("en", { type: "language" }).of(code) ?? "";
    expect(languageMeant(name)).toBe(`Did you mean “${code}”?`);
  },
);

test.each([
  ["Deutsch", "de"],
  ["espanol", "es"],
])("says the code of a language that is named in itself: %s", (name, code) => {
  expect(languageMeant(name)).toBe(`Did you mean “${code}”?`);
});
