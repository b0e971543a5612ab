import type { TextPlace } from "@copydesk/article-schema";
// The platform's own reads Big5, and Korean and Japanese as Windows writes them, otherwise than the Encoding Standard and browsers do.
import { TextDecoder } from "@exodus/bytes/encoding.js";
import { firstBadByte } from "../content/first-bad-byte.js";
import { ImportFault } from "./import-fault.js";

/** The byte order marks, and what XML and JSON begin with in UTF-16 without one (XML 1.0, appendix F). */
const beginnings: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
  ...["<", "{", "["].flatMap((sign) => {
    const byte = sign.charCodeAt(0);
    return [[[byte, 0], "utf-16le"] as const, [[0, byte], "utf-16be"] as const];
  }),
];

/** What begins files that hold others, by the names of their formats, and how they are unpacked. */
const packed: readonly (readonly [bytes: readonly number[], format: string, hint: string])[] = [
  [[0x1f, 0x8b], "gzip", "Unpack it first: gunzip --stdout feed.xml.gz > feed.xml; then import feed.xml."],
  [[0x50, 0x4b, 0x03, 0x04], "ZIP", "Unpack it first, and import each feed or export that is in it."],
];

/** XML 1.0, section 4.3.3: the declaration is in ASCII in every encoding that is met with, but for UTF-16. */
const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/;

/**
 * Gives the text of a file: in the encoding that was given, or else that its first bytes show, or else that its XML declaration
 * names, or else UTF-8. Line ends become line feeds.
 *
 * @param bytes the file's content
 * @param given the name of an encoding, where a person knows better than the file
 * @throws {ImportFault} where the encoding is not known, or the bytes are not in it
 */
export function decodeImport(bytes: Uint8Array, given?: string): string {
  if (bytes.length === 0)
    throw new ImportFault("import-file-empty", "The file is empty.", "Save the feed or the export again.");
  const holder = packed.find(([beginning]) => begins(bytes, beginning));
  if (holder)
    throw new ImportFault(
      "import-file-packed",
      `The file is packed as ${holder[1]}, and is no text.`,
      holder[2],
    );
  const encoding = given ?? shown(bytes) ?? declared(bytes) ?? "utf-8";
  const decoder = decoderOf(encoding);
  let text: string;
  try {
    text = decoder.decode(bytes, false);
  } catch {
    throw new ImportFault(
      "import-encoding-wrong",
      `The file is not text in ${decoder.encoding}, which it ${given === undefined ? "says or would by default be in" : "was said to be in"}; its letters would come out wrong.`,
      "Say the encoding that it is in with --encoding, such as --encoding windows-1252.",
      firstBad(bytes, decoder),
    );
  }
  return text.replaceAll(/\r\n?/g, "\n");
}

function begins(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function shown(bytes: Uint8Array): string | undefined {
  return beginnings.find(([beginning]) => begins(bytes, beginning))?.[1];
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  const name = declaration.exec(head)?.[1];
  if (name === undefined) return undefined;
  // A declaration that can be read byte by byte is in no two-byte encoding, whatever it says.
  const isOther =
    /^utf-?16/i.test(name) ||
    (ofOneByte.test(decoderOf(name).encoding) && decodes(bytes, decoderOf("utf-8"), false));
  return isOther ? "utf-8" : name;
}

/**
 * The encodings of one byte for a letter. Servers and programs declare some of them of any file, and editors that save one as UTF-8 leave
 * the declaration as it was. Text in these encodings is no UTF-8 but by chance, and UTF-8 read in them is nonsense.
 */
const ofOneByte = /^(?:iso-8859-|windows-|koi8-|ibm866|macintosh|x-mac-)/;

/** What reads an encoding. */
interface Decoder {
  readonly encoding: string;
  /**
   * @param isCutShort whether the last character may be incomplete
   * @throws {TypeError} where the bytes are not in the encoding
   */
  readonly decode: (bytes: Uint8Array, isCutShort: boolean) => string;
}

/** Names that Korean software has for the encoding, and the Encoding Standard has not. */
const koreanNames = /^(?:uhc|(?:x-)?(?:cp|ms|windows-)949)$/i;

function decoderOf(name: string): Decoder {
  try {
    const label = koreanNames.test(name) ? "euc-kr" : name;
    const { encoding } = new TextDecoder(label);
    return {
      encoding,
      decode: (bytes, isCutShort) =>
        new TextDecoder(label, { fatal: true }).decode(bytes, { stream: isCutShort }),
    };
  } catch {
    throw new ImportFault(
      "import-encoding-unknown",
      `The file is said to be in “${name}”, an encoding that cannot be read.`,
      "Say another one with --encoding, such as --encoding windows-1252, or save the file as UTF-8.",
    );
  }
}

/** Gives the place of the first byte that the encoding does not know. */
function firstBad(bytes: Uint8Array, decoder: Decoder): TextPlace {
  const end = firstBadByte(bytes, (part, isCutShort) => decodes(part, decoder, isCutShort));
  const before = decoder.decode(bytes.subarray(0, end), false);
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

function decodes(bytes: Uint8Array, decoder: Decoder, isCutShort: boolean): boolean {
  try {
    decoder.decode(bytes, isCutShort);
    return true;
  } catch {
    return false;
  }
}
