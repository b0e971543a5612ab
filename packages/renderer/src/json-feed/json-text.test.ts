import { assert, constantFrom, oneof, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { encode } from "../feed/encode.js";
import { withoutForbidden } from "../template/characters.js";
import { JsonText } from "./json-text.js";

/** What the platform gives, forbidden characters replaced first. */
const byPlatform = (text: string) => JSON.stringify(withoutForbidden(text)).slice(1, -1);
const inBytes = (...pieces: readonly (string | JsonText)[]) =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(encode([{ pieces }], 1));

test("escapes in bytes what the platform escapes in text", () => {
  const text = oneof(
    string({ unit: "binary" }),
    string({ unit: "binary-ascii", minLength: 30, maxLength: 60 }),
    string({
      unit: constantFrom(
        '"',
        "\\",
        "\n",
        "\r",
        "\t",
        " ",
        "!",
        "#",
        "]",
        "a",
        "\u00a2",
        "한",
        "👩‍👧",
        "\ufffe",
      ),
    }),
    constantFrom(
      "",
      "\ud800",
      "\udc00\ud800",
      "\u0000\u0008\u000c\u001f\u007f\u0080\u2028\ufffe\uffff",
      "\ufeff",
    ),
  );
  assert(
    property(tuple(string(), text, string()), ([before, given, after]) => {
      const piece = new JsonText(given);
      expect(inBytes(withoutForbidden(before), piece, withoutForbidden(after))).toBe(
        withoutForbidden(before) + byPlatform(given) + withoutForbidden(after),
      );
      expect(String(piece)).toBe(byPlatform(given));
    }),
    { numRuns: 1000 },
  );
});

test("escapes any byte beside any other", () => {
  for (let first = 0; first < 0x110; first++) {
    let text = "";
    for (let second = 0; second < 0x110; second++) text += String.fromCharCode(first, second);
    expect(inBytes(new JsonText(text))).toBe(byPlatform(text));
  }
});

test("writes a text that is longer than what is encoded at once", () => {
  for (const unit of ['"', "a", "한", "👩", 'a"', "\n👩a", "\u0001"]) {
    for (const before of ["", "a", "ab", "abc"]) {
      const text = before + unit.repeat(40_000);
      expect(inBytes("[", new JsonText(text), "]")).toBe(`[${byPlatform(text)}]`);
    }
  }
});

test("has room for a text of which every character is three bytes, wherever the memory ends", () => {
  for (let count = 5440; count < 5465; count++) {
    const [before, text] = ["-".repeat(22_528), "한".repeat(count)];
    expect(inBytes(before, new JsonText(text))).toBe(before + text);
  }
});
