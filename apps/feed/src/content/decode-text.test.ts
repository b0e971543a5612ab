import { describe, expect, test } from "vitest";
import { decodeText } from "./decode-text.js";

const encode = (text: string) => new TextEncoder().encode(text);

describe("decodeText", () => {
  test("gives UTF-8 text, whatever its script", () => {
    expect(decodeText(encode("군사정보 🇰🇷\n"), "a.md")).toEqual({ text: "군사정보 🇰🇷\n" });
  });

  test("takes off a byte order mark, and ends lines with line feeds", () => {
    expect(decodeText(encode("\ufeffone\r\ntwo\r\n"), "a.md")).toEqual({ text: "one\ntwo\n" });
  });

  test("says that an empty file is empty", () => {
    expect(decodeText(new Uint8Array(), "a.md").finding).toMatchObject({ code: "file-empty", file: "a.md" });
  });

  test.each([
    ["a NUL", [0x61, 0x0a, 0x62, 0x00, 0x63], { line: 2, column: 2 }],
    ["a byte that UTF-8 has not", [0x61, 0x62, 0xff], { line: 1, column: 3 }],
    ["a character cut short in the middle", [0x61, 0xed, 0x95, 0x61], { line: 1, column: 2 }],
    ["a character cut short at the end", [0x0a, 0x61, 0xed, 0x95], { line: 2, column: 2 }],
    ["a bad byte after Korean text", [...encode("정보"), 0xc0], { line: 1, column: 3 }],
    ["a NUL before a bad byte", [0x61, 0x00, 0xff], { line: 1, column: 2 }],
    ["UTF-16", [0xff, 0xfe, 0x61, 0x00], { line: 1, column: 1 }],
  ])("says where %s stands", (_, bytes, place) => {
    expect(decodeText(Uint8Array.from(bytes), "a.md").finding).toMatchObject({
      code: "file-not-text",
      place,
    });
  });
});
