import { type ImportLoss, shortened } from "./import-loss.js";
import { replacedOutsideCode } from "./outside-code.js";
import { withParagraphs } from "./wordpress-paragraphs.js";

/** A file of WordPress's media library. */
interface LibraryFile {
  readonly url: string;
  readonly alt?: string | undefined;
  /** The post that it was uploaded for. */
  readonly parent?: string | undefined;
}

/** What copy may refer to. */
export interface WordPressLibrary {
  readonly files: ReadonlyMap<string, LibraryFile>;
  /** Blocks that several posts share, by their ids. */
  readonly blocks: ReadonlyMap<string, string>;
}

const named =
  /\[(?<name>caption|wp_caption|embed|gallery|audio|video)(?<settings>(?:\s[^\]]*)?)\](?:(?<inside>[^]*?)\[\/\k<name>\])?/;
const other = /\[([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))+)\s*\/?\]/gi;

/**
 * Gives a post's copy as the HTML that WordPress made of it: shared blocks put in, captions and embeds as elements,
 * paragraphs where empty lines stood for them.
 *
 * @param copy what the editor held
 * @param id the post's number
 */
export function wordPressHtml(
  copy: string,
  id: string | undefined,
  library: WordPressLibrary,
): { html: string; losses: readonly ImportLoss[] } {
  const losses: ImportLoss[] = [];
  const withBlocks = copy.replaceAll(
    /<!-- wp:block \{"ref":(\d+)[^}]*\} \/-->/g,
    (whole, ref: string) => library.blocks.get(ref) ?? whole,
  );
  for (const [, name = "", settings = ""] of withBlocks.matchAll(
    /<!-- wp:([\w/-]+)(\s\{(?:(?!-->)[^])*\})?\s*\/-->/g,
  ))
    losses.push({
      field: `wp:${name}`,
      reason: "WordPress made this block's content anew for every reader, so there is none in the export.",
      ...(settings.trim() !== "" && { value: settings.trim().slice(0, 120) }),
    });
  const isBlocks = /<!-- wp:/.test(withBlocks);
  const withElements = replacedOutsideCode(withBlocks, named, ({ name = "", settings = "", inside = "" }) =>
    shortcode(name, attributesOf(settings), inside, id, library, losses),
  );
  for (const [whole, name = ""] of withElements.replaceAll(/<[^<>]*>/g, " ").matchAll(other))
    losses.push({
      field: `[${name}]`,
      reason: "This is a command to a WordPress plugin. It stands in the copy as it was written.",
      value: whole.slice(0, 120),
    });
  const html = linked(withElements);
  return { html: isBlocks ? html : withParagraphs(html), losses };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g);
  return new Map(
    Array.from(found, ([, name = "", double, single, bare]) => [name, double ?? single ?? bare ?? ""]),
  );
}

function shortcode(
  name: string,
  attributes: ReadonlyMap<string, string>,
  inside: string,
  id: string | undefined,
  library: WordPressLibrary,
  losses: ImportLoss[],
): string {
  if (name === "embed") return `\n\n${inside.trim()}\n\n`;
  if (name === "gallery")
    return gallery(attributes.get("ids") ?? attributes.get("include"), id, library, losses);
  if (name === "audio" || name === "video") {
    const source = ["src", "mp3", "m4a", "ogg", "wav", "mp4", "m4v", "webm", "ogv"]
      .map((key) => attributes.get(key))
      .find((value) => value !== undefined);
    if (source !== undefined) return `<${name} src="${quoted(source)}"></${name}>`;
    losses.push({ field: `[${name}]`, reason: "The copy does not say which file it played." });
    return inside;
  }
  // The picture comes first, with the link around it where it has one; what follows is the caption.
  const picture = /^\s*(?:<a\s[^>]*>\s*<img[^>]*>\s*<\/a>|<img[^>]*>)/.exec(inside)?.[0] ?? "";
  const caption = attributes.get("caption") ?? inside.slice(picture.length).trim();
  return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
}

function gallery(
  ids: string | undefined,
  id: string | undefined,
  { files }: WordPressLibrary,
  losses: ImportLoss[],
): string {
  const wanted =
    ids?.split(",").map((each) => each.trim()) ??
    [...files].flatMap(([key, { parent }]) => (parent === id ? key : []));
  const missing = wanted.filter((each) => !files.has(each));
  if (wanted.length === 0 || missing.length > 0)
    losses.push({
      field: "[gallery]",
      reason: "Pictures of it are not in the export: export all content, or add them by hand.",
      value: missing.length > 0 ? shortened(missing.join(", ")) : "[gallery]",
    });
  return wanted
    .map((each) => files.get(each))
    .filter((file) => file !== undefined)
    .map(
      ({ url, alt }) =>
        `<p><img src="${quoted(url)}"${alt === undefined ? "" : ` alt="${quoted(alt)}"`}></p>`,
    )
    .join("\n");
}

/** WordPress embeds what an address on a line of its own leads to. */
function linked(html: string): string {
  return replacedOutsideCode(
    html,
    /(?<before>^|<p>|<div[^>]*>)[ \t\n]*(?<url>https?:\/\/[^\s<>"]+)[ \t\n]*(?=$|<\/p>|<\/div>)/,
    ({ before = "", url = "" }) => `${before}<iframe src="${quoted(url)}"></iframe>`,
  );
}

function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("&amp;amp;", "&amp;");
}
