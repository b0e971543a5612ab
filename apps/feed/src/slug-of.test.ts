import * as fc from "fast-check";
import { slugify } from "transliteration";
import { expect, test } from "vitest";
import { slugOf } from "./slug-of.js";

test.each([
  ["South Korea’s pact: “it goes on”", "south-koreas-pact-it-goes-on"],
  ["한국, 지소미아 연장", "hangug-jisomia-yeonjang"],
  ["中国 经济", "zhong-guo-jing-ji"],
  ["Österreich & die Straße", "osterreich-die-strasse"],
  ["Привет мир", "privet-mir"],
  ["10:30", "10-30"],
  ["It ends. Or_not~", "it-ends-or-not"],
  ["한국_지소미아.연장~일", "hangug-jisomia-yeonjang-il"],
  ["정부 협정 유지…일본 환영", "jeongbu-hyeobjeong-yuji-ilbon-hwanyeong"],
  ["東京～大阪。３．１１", "dong-jing-da-ban-3-11"],
  ["يعود إلى بغداد", "yaawd-l-bgdd"],
  ["Wait… what", "wait-what"],
  ["🎉 !?", undefined],
  [" ", undefined],
])("%s becomes %s", (headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});

test("cuts a long headline after a word", () => {
  expect(slugOf("word ".repeat(60))).toBe("word-".repeat(16).slice(0, -1));
  expect(slugOf("x".repeat(300))).toBe("x".repeat(80));
  const [fits, longer] = [`${"x".repeat(75)} four`, `${"x".repeat(75)} fives`];
  expect(slugOf(fits)).toBe(`${"x".repeat(75)}-four`);
  expect(slugOf(`${fits} more`)).toBe(`${"x".repeat(75)}-four`);
  expect(slugOf(longer)).toBe("x".repeat(75));
});

test("is for names in Latin letters what the transliterator makes of them, though it is not asked", () => {
  const plain = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => !/['._~]/.test(character),
  );
  for (const character of plain) expect(slugOf(`x${character}y`)).toBe(slugify(`x${character}y`));
  const name = fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(name, (characters) => {
      const text = characters.join("");
      expect(slugOf(text) ?? "").toBe(slugify(text));
    }),
    { numRuns: 2000 },
  );
});
