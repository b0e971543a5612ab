import { expect, test } from "vitest";
import { hasForbidden, withoutForbidden, withoutNoncharacters } from "./characters.js";

test.each(["\u0000", "\u0008", "\u000b", "\u001f", "\ufffe", "\uffff", "\ud800", "\udfff"])(
  "replaces %j, which no XML document can hold",
  (character) => {
    expect(withoutForbidden(`a${character}b`)).toBe("a\ufffdb");
    expect(hasForbidden(`a${character}b`)).toBe(true);
  },
);

test.each(["\t\n\r", "plain", "한국어 العربية", "👩‍👩‍👧‍👦", "\u0085\u200b\ufffd", "\u{1fffe}"])(
  "leaves %j alone",
  (text) => {
    expect(withoutForbidden(text)).toBe(text);
    expect(hasForbidden(text)).toBe(false);
  },
);

const otherCharacters = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code)).concat(
  "\ufffd",
  "가",
);

test.each([
  ["short", "ship"],
  ["long and Latin", "ship é ".repeat(200)],
  ["long and of another script", "항구 ship ".repeat(200)],
])("looks for every character in text that is %s", (_, text) => {
  for (const character of [...otherCharacters, "\ufffe", "\uffff", "\ud800"]) {
    const isForbidden = /[^\t\n\r -\ud7ff\ue000-\ufffd]/.test(character);
    for (const whole of [character + text, text + character, text + character + text]) {
      expect(hasForbidden(whole)).toBe(isForbidden);
      expect(withoutForbidden(whole)).toBe(isForbidden ? whole.replace(character, "\ufffd") : whole);
    }
  }
});

test("replaces noncharacters alone where no more is asked", () => {
  expect(withoutNoncharacters("\ufffea\uffff\ufffeb\uffff\u0008\ud800")).toBe(
    "\ufffda\ufffd\ufffdb\ufffd\u0008\ud800",
  );
  expect(withoutNoncharacters("é\u0008")).toBe("é\u0008");
});
