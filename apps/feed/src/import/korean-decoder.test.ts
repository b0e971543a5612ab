import { describe, expect, test } from "vitest";
import { decodeKorean } from "./korean-decoder.js";

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

describe("Korean text as Windows writes it", () => {
  // What the standard's table says of them (WHATWG Encoding, index-euc-kr.txt).
  test.each([
    ["c7d1b1b9", "한국"],
    ["8c63b9e6b0a2c7cf206bd0", "똠방각하 k"],
    ["8141", "갂"],
    ["815a8161817a8181", "갴갵걕걖"],
    ["a0fea141", "좤좥"],
    ["c652", "힣"],
    ["a2e6a2e7", "€®"],
    ["61c7d10a", "a한\n"],
  ])("of the bytes %s is %s", (hex, text) => {
    expect(decodeKorean(bytes(hex).subarray(0, hex.endsWith("6bd0") ? -1 : undefined))).toBe(text);
  });

  test("has every syllable that there is, once", () => {
    const pairs: string[] = [];
    for (let lead = 0x81; lead <= 0xc8; lead++)
      for (let trail = 0x41; trail <= 0xfe; trail++) {
        try {
          pairs.push(decodeKorean(Uint8Array.of(lead, trail)));
        } catch {
          // No character has these bytes.
        }
      }
    const syllables = pairs.filter((text) => /^[가-힣]$/.test(text));
    expect(syllables).toHaveLength(11_172);
    expect(new Set(syllables).size).toBe(11_172);
  });

  test.each(["80", "81", "8120", "815b", "81ff", "c653", "a1", "ffff", "c9a1", "fefe"])(
    "is not had of the bytes %s",
    (hex) => {
      expect(() => decodeKorean(bytes(hex))).toThrow(TypeError);
    },
  );

  test("may be cut short in a character, but not behind a wrong one", () => {
    expect(decodeKorean(bytes("c7d181"), true)).toBe("한");
    expect(decodeKorean(bytes("c7d1b0"), true)).toBe("한");
    expect(() => decodeKorean(bytes("8120"), true)).toThrow(TypeError);
  });
});
