import { expect, test } from "vitest";
import { languageName } from "./language-name.js";

test.each([
  ["ko", "한국어"],
  ["pt-BR", "português (BR)"],
  ["zh-hant", "繁體中文"],
  ["zh-Hans-SG", "简体中文 (SG)"],
  ["zh-TW", "中文 (TW)"],
  ["sr", "српски"],
  ["sr-Latn", "srpski"],
  ["nb", "norsk bokmål"],
  ["i-klingon", "i-klingon"],
])("%s is called %s", (tag, name) => expect(languageName(tag)).toBe(name));
