import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutText } from "./cut-text.js";

describe("a text that is too long ends", () => {
  const sentence = "政府は二十二日、協定について協議した。";
  test.each<[string, string, number, string]>([
    ["after a sentence", "One is here. Two is there. Three", 28, "One is here. Two is there."],
    ["after a sentence in quotes", "He said “One is here.” Two is there.", 30, "He said “One is here.”"],
    ["after a sentence that just fits", "One is here. Two", 12, "One is here."],
    [
      "after a sentence that no space follows",
      `【東京 共同】${sentence.repeat(3)}`,
      50,
      `【東京 共同】${sentence.repeat(2)}`,
    ],
    ["after a sentence in brackets of its own", `「${sentence}」${sentence}`, 30, `「${sentence}」`],
    ["after a sentence in Hindi", "यह पहला है। यह दूसरा है। तीसरा", 26, "यह पहला है। यह दूसरा है।"],
    ["after a sentence in Urdu", "یہ پہلا ہے۔ کیا؟ تیسرا", 18, "یہ پہلا ہے۔ کیا؟"],
    ["after a word, where no sentence does", "One and two and three", 12, "One and two…"],
    [
      "after a word, where the first sentence is but a beginning",
      "No. 4 is three and four and five",
      20,
      "No. 4 is three and…",
    ],
    [
      "at a letter, where words are not apart",
      "東京 政府は協定について協議したと発表",
      12,
      "東京 政府は協定につい…",
    ],
    ["at a letter, where there is no other end", "a".repeat(20), 10, `${"a".repeat(9)}…`],
    ["at a character of two units", "😀".repeat(6), 6, "😀😀…"],
    ["at a character of several characters", "👩‍👩‍👧‍👦".repeat(3), 24, "👩‍👩‍👧‍👦👩‍👩‍👧‍👦…"],
    ["before a character that is changed by the next one", "a👍🏽b", 4, "a…"],
    ["at a letter with its mark", "e\u0301".repeat(6), 6, "e\u0301e\u0301…"],
    ["without a blank before what does not fit", `a e${"\u0301".repeat(20)}`, 12, "a…"],
    ["not at a number's point", "It was 3.5 and 4.5 and more", 20, "It was 3.5 and 4.5…"],
  ])("%s", (_, text, longest, cut) => {
    expect(cutText(text, longest)).toBe(cut);
  });

  test("nowhere, where it is not too long", () => {
    expect(cutText("One. Two", 8)).toBe("One. Two");
  });

  test("within its length, and in whole characters, whatever it says", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", " ", ".", "。", "」", "😀", "\u0301", "\u200d", "中", "。 "),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (written, longest) => {
        const cut = cutText(written, longest);
        expect(cut.length).toBeLessThanOrEqual(longest);
        expect(cut.isWellFormed()).toBe(true);
        expect(written.startsWith(cut.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
