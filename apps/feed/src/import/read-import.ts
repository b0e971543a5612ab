import { readAtom } from "./atom.js";
import { decodeImport } from "./decode-import.js";
import { ImportFault } from "./import-fault.js";
import { isJsonFeed, readJsonFeed } from "./json-feed.js";
import { readNinjs } from "./ninjs.js";
import { ninjsItems } from "./ninjs-items.js";
import { parseJsonFile } from "./parse-json-file.js";
import { parseXmlFile } from "./parse-xml-file.js";
import { readRss } from "./rss.js";
import type { PlaceOf } from "./place-of.js";
import type { ImportSource } from "./source-item.js";
import { readWxr } from "./wxr.js";
import { XmlPart } from "./xml-part.js";
import { wholeCharacters } from "./cut-text.js";

const formats =
  "RSS, Atom, JSON Feed, WordPress's export (WXR) and ninjs are read. Of a site that exports something else, as Ghost and Substack do, save the feed.";

/**
 * Reads the stories of a file in any of the formats: what it is, it says itself.
 *
 * @param bytes the file's content
 * @param encoding the name of its encoding, where a person knows better than the file
 * @throws {ImportFault} where it cannot be read
 */
export function readImport(bytes: Uint8Array, encoding?: string): ImportSource {
  const text = decodeImport(bytes, encoding);
  try {
    return readText(text);
  } catch (error) {
    // The readers go into what they read level by level, as far as the call stack reaches.
    if (!(error instanceof RangeError)) throw error;
    throw new ImportFault(
      "import-nested-too-deeply",
      "The file nests elements or lists in one another thousands of levels deep, deeper than it can be read. No feed does that.",
      "Save the feed or the export again.",
    );
  }
}

function readText(text: string): ImportSource {
  const [first] = text.trimStart();
  const source = first === "{" || first === "[" ? readJson(text) : first === "<" ? readXml(text) : undefined;
  if (!source)
    throw unknown(
      first === undefined ? "It is empty." : `It begins with “${wholeCharacters(text.trimStart(), 20)}”.`,
    );
  if (source.items.length === 0)
    throw new ImportFault(
      "import-nothing-there",
      "The file holds no stories.",
      "Look whether it is the feed or export that you meant.",
    );
  return source;
}

function readXml(text: string): ImportSource {
  const beginning = text.slice(0, 2000).replaceAll(/<!--[^]*?-->|<\?[^]*?\?>/g, "");
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(beginning))
    throw new ImportFault(
      "import-format-unknown",
      "The file is a page, and no feed.",
      "Save the page's feed instead: its address stands in the page's head, in <link rel=\"alternate\">.",
    );
  const file = parseXmlFile(text);
  return { ...readRoot(new XmlPart(file.root), file.placeOf), mended: file.mended };
}

function readRoot(root: XmlPart, placeOf: PlaceOf): ImportSource {
  if (root.name === "atom:feed") return readAtom(root, placeOf);
  if (root.name !== "rss" && root.name !== "rdf:RDF")
    throw unknown(`Its outermost element is <${root.element.name}>.`);
  const channel = root.children.find(({ name }) => name === "channel");
  const isWxr = channel?.children.some(
    ({ name }) => name === "wp:wxr_version" || name === "wp:base_site_url",
  );
  return channel && isWxr === true ? readWxr(channel, placeOf) : readRss(root, placeOf);
}

function readJson(text: string): ImportSource {
  const file = parseJsonFile(text);
  if (isJsonFeed(file.data)) return readJsonFeed(file.data, file);
  const items = ninjsItems(file.data);
  if (!items)
    throw unknown(
      "It is JSON, but neither a JSON Feed, which names its version, nor ninjs, whose items have a uri.",
    );
  return readNinjs(items, file);
}

function unknown(what: string): ImportFault {
  return new ImportFault(
    "import-format-unknown",
    `The file is in no format that stories are read from. ${what}`,
    formats,
  );
}
