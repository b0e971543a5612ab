import { parseXml, type XmlElement, XmlError } from "@rgrove/parse-xml";
import { decodeHTML } from "entities";
import { declaredEntities } from "./declared-entities.js";
import { ImportFault } from "./import-fault.js";
import { type Mending, mendXml } from "./mend-xml.js";
import { placeCounter, type PlaceOf } from "./place-of.js";

/** XML that was read. */
export interface XmlFile {
  readonly root: XmlElement;
  /** Gives where in the file a character stands, by its offset in what was read. */
  readonly placeOf: PlaceOf;
  /** What was wrong with the file and could be read all the same. */
  readonly mended: readonly ImportFault[];
}

/**
 * Reads XML. Entities of HTML such as `&nbsp;` are understood although XML does not know them: many feeds use them. Of a
 * document type, the names for plain texts are read, so nothing can be fetched or multiplied. What is wrong and can mean one thing
 * only is mended.
 *
 * @param given the file's text
 * @throws {ImportFault} where it is not well-formed
 */
export function parseXmlFile(given: string): XmlFile {
  const text = withWindowsCharacters(given);
  try {
    return { root: parsed(text), placeOf: xmlPlaceCounter(text), mended: [] };
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    const { text: mended, mendings } = mendXml(text);
    if (mendings.length === 0) throw error;
    const placeOf = placeCounter(text);
    return {
      root: parsed(mended),
      placeOf: xmlPlaceCounter(mended),
      mended: mendings.map((mending) => faultOf(mending, placeOf)),
    };
  }
}

/** Programs of Windows mean its own characters with references to the controls from 128 to 159, and browsers read them so in HTML. */
function withWindowsCharacters(text: string): string {
  return text.replaceAll(/&#(?:1(?:2[89]|[34]\d|5\d)|x0*[89][\da-f]);/gi, (reference) =>
    decodeHTML(reference),
  );
}

function faultOf({ what, count, offset }: Mending, placeOf: PlaceOf): ImportFault {
  const times = count === 1 ? "" : `, ${count} times in all`;
  return new ImportFault(
    "import-xml-mended",
    what === "ampersand"
      ? `The file is not well-formed XML: “&” begins no reference here${times}, and was taken for itself.`
      : `The file is not well-formed XML: a character that XML cannot hold stands here${times}; it was left out, or read as what was meant.`,
    "Look whether the stories say what they should.",
    placeOf(offset),
  );
}

function parsed(text: string): XmlElement {
  try {
    // White space before the declaration is an error of many blogs' feeds; it says nothing, and can only be left out.
    const { root } = parseXml(withoutLeadingSpace(text), {
      includeOffsets: true,
      resolveUndefinedEntity: entitiesOf(text),
    });
    if (root) return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [what = error.message] = error.message.split("\n");
    const reason = what.replace(/ \(line \d+, column \d+\)$/, "").replace(/\.$/, "");
    throw new ImportFault(
      "import-xml-broken",
      `The file is not well-formed XML from here on: ${reason}. Nothing after it can be relied on.`,
      "Save the feed or the export again, or correct this place.",
      { line: error.line + linesBefore(text), column: error.column },
    );
  }
  throw new ImportFault(
    "import-xml-broken",
    "The file holds no XML element.",
    "Save the feed or the export again.",
  );
}

/** Gives the place, counted from 1, of an offset into what was parsed of a text. */
function xmlPlaceCounter(text: string): PlaceOf {
  const before = linesBefore(text);
  const placeOf = placeCounter(withoutLeadingSpace(text));
  return (offset) => {
    const { line, column } = placeOf(offset);
    return { line: line + before, column };
  };
}

function withoutLeadingSpace(text: string): string {
  return text.replace(/^\s+(?=<)/, "");
}

function linesBefore(text: string): number {
  return /^\s+(?=<)/.exec(text)?.[0].split("\n").slice(1).length ?? 0;
}

function entitiesOf(text: string): (reference: string) => string | undefined {
  const declared = declaredEntities(text);
  return (reference) => {
    const decoded = declared(reference.slice(1, -1)) ?? decodeHTML(reference);
    return decoded === reference ? undefined : decoded;
  };
}
