import * as fc from "fast-check";

/** Any text on one line with something in it, of any script. */
export const anyLine: fc.Arbitrary<string> = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((text) => /\S/.test(text) && !/[\n\r\u2028\u2029]/.test(text));

/** Any text with something in it, of any script. */
export const anyText: fc.Arbitrary<string> = fc
  .array(anyLine, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join("\n"));

const someWords =
  "harbour treaty minister said yesterday 정부 협정 日本 政府 حكومة اتفاق Öffnung été 2019 10:30 AT&T naïve 👩‍👩‍👧".split(
    " ",
  );

/** Words of copy in several scripts, none of which Markdown takes for markup. */
export const words: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 12 })
  .map((chosen) => chosen.join(" "));

/** A slug, or an id of an entity. */
export const slug: fc.Arbitrary<string> = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);

/** A permanent `tag:` name. */
export const tagUri: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("news.example", "desk@news.example"),
    fc.constantFrom("2019", "2019-11", "2019-11-22"),
    slug,
  )
  .map(([authority, date, specific]) => `tag:${authority},${date}:${specific}`);

/** A web address, with queries, fragments and other scripts among them. */
export const httpUrl: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      "https://news.example",
      "http://localhost:4321",
      "https://뉴스.example",
      "http://[::1]:80",
    ),
    fc.constantFrom("", "/", "/a/b.html", "/기사", "/a%20b"),
    fc.constantFrom("", "?a=b&c=d", "#part", "?q='x'#y"),
  )
  .map(([site, path, rest]) => site + (rest !== "" && path === "" ? "/" : path) + rest);

/** A language tag. */
export const languageTag: fc.Arbitrary<string> = fc.constantFrom(
  "en",
  "ko-KR",
  "ar",
  "zh-Hant-TW",
  "de-CH-1996",
  "ja",
);
