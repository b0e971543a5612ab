import { expect, test } from "vitest";
import { hasForbidden, withoutForbidden } from "./characters.js";

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
