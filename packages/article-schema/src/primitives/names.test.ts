import { describe, expect, test } from "vitest";
import { LanguageTag } from "./language-tag.js";
import { EntityId, Slug } from "./slug.js";
import { TagUri } from "./tag-uri.js";
import { Line, Text } from "./text.js";

const cases = [
  [
    "LanguageTag",
    LanguageTag,
    [
      "en",
      "ko-KR",
      "zh-Hant-TW",
      "de-CH-1996",
      "es-419",
      "en-x-desk",
      "x-desk",
      "sl-rozaj-biske",
      "en-a-bbb-x-a",
    ],
    ["", "e", "english-language-x", "en_US", "en-", "-en", "en-x", "en-a", "123", "en-US-US1"],
  ],
  [
    "TagUri",
    TagUri,
    [
      "tag:news.example,2019:a",
      "tag:news.example,2019-11:a/b",
      "tag:desk@news.example,2019-11-22:a:b;c=d",
      "tag:a,2019:%20",
    ],
    [
      "tag:news.example:a",
      "tag:news.example,2019",
      "tag:news.example,2019:",
      "tag:news.example,2019-13:a",
      "tag:,2019:a",
      "urn:a:b",
      "TAG:news.example,2019:a",
      "tag:news.example,2019:a b",
      "tag:-news.example,2019:a",
    ],
  ],
  [
    "Slug",
    Slug,
    ["a", "intel-pact", "2019-11-22", "a".repeat(120)],
    ["", "A", "a_b", "-a", "a-", "a--b", "협정", "a/b", "../a", "a".repeat(121)],
  ],
  ["EntityId", EntityId, ["japan", "g7"], ["", "Japan", "a b", "entity:japan"]],
  ["Line", Line, ["a", " a ", "협정"], ["", " ", "a\nb", "a\u2028b"]],
  ["Text", Text, ["a", "a\nb"], ["", " \n "]],
] as const;

describe.each(cases)("%s", (_, schema, valid, invalid) => {
  test.each(valid)("accepts %j", (text) => expect(schema.safeParse(text).success).toBe(true));
  test.each(invalid)("refuses %j", (text) => expect(schema.safeParse(text).success).toBe(false));
});
