import { expect, test } from "vitest";
import type * as z from "zod";
import { Instant, PartialDate, PointInTime, PublicationDate, TimeSpan } from "./date.js";
import { HttpUrl } from "./http-url.js";
import { LanguageTag } from "./language-tag.js";
import { EntityId, Slug } from "./slug.js";
import { TagUri } from "./tag-uri.js";
import { Line, Text } from "./text.js";

/** Gives everything that is wrong with a text. */
const complaints = (schema: z.ZodType, text: string) =>
  schema.safeParse(text).error?.issues.map(({ message }) => message);

test.each<[z.ZodType, string, string]>([
  [Instant, "2019-11-23", "not a moment in time with an offset, such as 2019-11-23T00:00:00+09:00"],
  [PartialDate, "2019-02-30", "not a date that exists, such as 1965, 2018-10 or 2016-11-23"],
  [
    PublicationDate,
    "2019",
    "not a day that exists, such as 2019-11-22, nor a moment with an offset, such as 2019-11-22T18:00:00+09:00",
  ],
  [
    PointInTime,
    "x",
    "not a date that exists, such as 1965, 2018-10 or 2016-11-23, nor a moment such as 2019-11-23T00:00:00+09:00",
  ],
  [TimeSpan, "x", "not a date or interval that exists, such as 1965, 2018-10, 2016-11-23 or 1910/1945"],
  [HttpUrl, "ftp://a.example", "not a web address that starts with https:// or http://"],
  [
    HttpUrl,
    "https://a.example/그림 1.jpg",
    "not a web address: it holds what none may, as a space or password",
  ],
  [HttpUrl, "https://[::::]", "not a web address that a browser can open"],
  [LanguageTag, "e", "not a language tag, such as en, ko-KR or zh-Hant-TW"],
  [LanguageTag, "de-1996-1996", "a language tag in which a variant or extension stands twice"],
  [Slug, "A", "not a slug: lower-case letters, digits and single hyphens, such as intel-pact"],
  [EntityId, "A", "not an entity id: lower-case letters, digits and single hyphens, such as south-korea"],
  [TagUri, "a", "not a permanent tag: name, such as tag:news.example,2019-11-22:gsomia"],
  [Text, " \n", "empty, and must say something"],
  // Neither is any of these seen, and what joins letters alone joins none.
  [Text, "\u200b \u200f\u200d", "empty, and must say something"],
  [Line, "\n", "empty, and must say something"],
  [Line, "a\nb", "more than one line, and must be a single one"],
  // What is too long is said to be that, and nothing else.
  [HttpUrl, " ".repeat(8001), "longer than the 8,000 characters that an address may have"],
  [LanguageTag, " ".repeat(101), "longer than the 100 characters that a language tag may have"],
  [Slug, " ".repeat(121), "longer than the 120 characters that a slug may have"],
  [EntityId, " ".repeat(121), "longer than the 120 characters that an entity id may have"],
  [TagUri, " ".repeat(2001), "longer than the 2,000 characters that a tag: name may have"],
  // A tag that is none is not looked through for parts that stand in it twice.
  [LanguageTag, "e-1996-1996", "not a language tag, such as en, ko-KR or zh-Hant-TW"],
])("%# says why a text is refused, once", (schema, text, message) => {
  expect(complaints(schema, text)).toEqual([message]);
});

test.each([
  "ext-ext-ext-ext",
  "zh-yue-yue",
  "en-a-bb-b-bb",
  "de-x-1996-1996",
  "ab-abc",
  "qaaa-qaaa",
  "x-1996-1996",
])("what is neither a variant nor an extension may stand twice: %s", (tag) => {
  expect(complaints(LanguageTag, tag)).toBeUndefined();
});
