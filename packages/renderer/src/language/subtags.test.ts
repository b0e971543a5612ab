import { expect, test } from "vitest";
import { subtags } from "./subtags.js";

test.each([
  ["ko", "ko", undefined, undefined],
  ["EN-us", "en", undefined, "us"],
  ["zh-Hant-HK", "zh", "hant", "hk"],
  ["es-419", "es", undefined, "419"],
  ["zh-yue-Hant-HK", "zh", "hant", "hk"],
  ["sl-rozaj-biske-1994", "sl", undefined, undefined],
  ["ar-u-nu-latn", "ar", undefined, undefined],
  ["de-DE-u-co-phonebk", "de", undefined, "de"],
  ["en-x-arab-us", "en", undefined, undefined],
  ["x-arab-us", "x", undefined, undefined],
  ["i-klingon", "i", undefined, undefined],
])("reads %s", (tag, primary, script, region) => {
  expect(subtags(tag)).toEqual({ primary, script, region });
});
