import { describe, expect, test } from "vitest";
import { decodeImport } from "./decode-import.js";
import { ImportFault } from "./import-fault.js";

const xml = (encoding: string, rest = "") => `<?xml version="1.0" encoding="${encoding}"?>\n<a>${rest}`;
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const utf16 = (text: string, isLittle: boolean) => latin(text.replaceAll(/[^]/g, isLittle ? "$&\0" : "\0$&"));

const saysSomething: unknown = expect.stringMatching(/\S/);

describe("the text of a file", () => {
  test.each<[string, Uint8Array, string]>([
    ["UTF-8", new TextEncoder().encode("가\r\n나\rb"), "가\n나\nb"],
    ["UTF-8 with a mark", new TextEncoder().encode("\uFEFFé"), "é"],
    [
      "UTF-8 with a mark, whatever it says",
      new TextEncoder().encode(`\uFEFF${xml("Shift_JIS", "日本")}`),
      xml("Shift_JIS", "日本"),
    ],
    ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]), "é"],
    ["UTF-16 of the other order with a mark", Uint8Array.from([0xfe, 0xff, 0x00, 0xe9]), "é"],
    ["ISO-8859-1, as it says", latin(xml("ISO-8859-1", "caf\xe9")), xml("ISO-8859-1", "café")],
    [
      "Windows-1252, as it says",
      latin(xml("windows-1252", "\x93quoted\x94 \x80")),
      xml("windows-1252", "“quoted” €"),
    ],
    ["EUC-KR, as it says", latin(xml("euc-kr", "\xc7\xd1\xb1\xb9")), xml("euc-kr", "한국")],
    ["EUC-KR with what Windows adds", latin(xml("euc-kr", "\x8c\x63\xb9\xe6")), xml("euc-kr", "똠방")],
    ["CP949, as it says", latin(xml("cp949", "\x8c\x63")), xml("cp949", "똠")],
    ["Shift_JIS, as it says", latin(xml("Shift_JIS", "\x93\xfa\x96\x7b")), xml("Shift_JIS", "日本")],
    [
      "Korean of every kind, as Windows writes it",
      latin(
        xml("euc-kr", "\x81\x41\x81\x5a\x81\x61\x81\x7a\x81\x81\xa0\xfe\xa1\x41\xc6\x52\xa2\xe6\xa2\xe7"),
      ),
      xml("euc-kr", "갂갴갵걕걖좤좥힣€®"),
    ],
    ["Big5 with what Hong Kong adds", latin(xml("big5", "\x9d\xef\x9d\xf7")), xml("big5", "嘅咗")],
    [
      "Shift_JIS with what Windows adds",
      latin(xml("Shift_JIS", "\xfb\xfc\x87\x8a")),
      xml("Shift_JIS", "髙㈱"),
    ],
    ["UTF-8 that says ISO-8859-1", new TextEncoder().encode(xml("ISO-8859-1", "é")), xml("ISO-8859-1", "é")],
    [
      "UTF-8 that says Windows-1251, as editors leave it",
      new TextEncoder().encode(xml("windows-1251", "Привет")),
      xml("windows-1251", "Привет"),
    ],
    [
      "Windows-1251, as it says",
      latin(xml("windows-1251", "\xc5\xb8, \xcf\xf0")),
      xml("windows-1251", "Её, Пр"),
    ],
    ["UTF-8 that says KOI8-R", new TextEncoder().encode(xml("koi8-r", "Ё")), xml("koi8-r", "Ё")],
    ["UTF-8 that says ASCII", new TextEncoder().encode(xml("US-ASCII", "한")), xml("US-ASCII", "한")],
    ["UTF-16 without a mark", utf16(xml("utf-16", "é"), true), xml("utf-16", "é")],
    ["UTF-16 of the other order without a mark", utf16(xml("UTF-16BE", "é"), false), xml("UTF-16BE", "é")],
    ["JSON in UTF-16 without a mark", utf16('{"a":"é"}', true), '{"a":"é"}'],
    ["a list of JSON in UTF-16 without a mark", utf16('["é"]', false), '["é"]'],
    ["UTF-8 that says UTF-16", new TextEncoder().encode(xml("utf-16", "é")), xml("utf-16", "é")],
  ])("in %s", (_, bytes, text) => {
    expect(decodeImport(bytes)).toBe(text);
  });

  test.each(["windows-949", "ks_c_5601-1987", "MS949", "uhc", "x-windows-949"])(
    "is Korean, called %s",
    (name) => {
      expect(decodeImport(latin("\x8c\x63"), name)).toBe("똠");
    },
  );

  test.each(["80", "8120", "815b", "81ff", "c653", "a1", "ffff", "fe20"])(
    "is not had of the bytes %s in Korean",
    (hex) => {
      const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
      expect(() => decodeImport(bytes, "euc-kr")).toThrow(
        expect.objectContaining({ code: "import-encoding-wrong", place: { line: 1, column: 1 } }),
      );
    },
  );

  test("is in the encoding that a person says", () => {
    expect(decodeImport(new TextEncoder().encode("é"), "iso-8859-1")).toBe("Ã©");
    expect(decodeImport(latin("caf\xe9"), "iso-8859-1")).toBe("café");
  });

  test.each<[string, Uint8Array, string | undefined, string, object]>([
    ["an empty file", new Uint8Array(), undefined, "import-file-empty", { line: 1, column: 1 }],
    [
      "a byte that is not UTF-8",
      latin("one\ntw\xe9 three"),
      undefined,
      "import-encoding-wrong",
      { line: 2, column: 3 },
    ],
    [
      "bytes that are not Korean",
      latin("one\n\xc7\xd1\x8c\x63\x81\x20"),
      "euc-kr",
      "import-encoding-wrong",
      { line: 2, column: 3 },
    ],
    [
      "a file that is packed by gzip",
      latin("\x1f\x8b\x08\x00"),
      undefined,
      "import-file-packed",
      { line: 1, column: 1 },
    ],
    ["a ZIP archive", latin("PK\x03\x04\x14"), undefined, "import-file-packed", { line: 1, column: 1 }],
    [
      "an encoding that nobody knows",
      latin(xml("klingon-8")),
      undefined,
      "import-encoding-unknown",
      { line: 1, column: 1 },
    ],
    [
      "an encoding that a person made up",
      latin("a"),
      "klingon-8",
      "import-encoding-unknown",
      { line: 1, column: 1 },
    ],
  ])("is not had of %s", (_, bytes, encoding, code, place) => {
    expect(() => decodeImport(bytes, encoding)).toThrow(
      expect.objectContaining({ code, place, hint: saysSomething }),
    );
    expect(() => decodeImport(bytes, encoding)).toThrow(ImportFault);
  });
});
