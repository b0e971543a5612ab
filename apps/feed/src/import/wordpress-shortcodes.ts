import { type ImportLoss, shortened } from "./import-loss.js";
import { replacedOutsideCode } from "./outside-code.js";
import { isPicture } from "./media-type.js";
import type { SourceMedia } from "./source-item.js";
import { embedded, sites } from "./wordpress-plugins.js";

/** A file of WordPress's media library. */
export interface LibraryFile {
  readonly url: string;
  /** What it is; nothing where it is no picture, video or sound. */
  readonly kind?: SourceMedia["kind"] | undefined;
  readonly title?: string | undefined;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  /** The number of the post that it was uploaded for. */
  readonly parent?: string | undefined;
}

/** What a command may refer to, and where it is told what could not be carried. */
export interface ShortcodeContext {
  /** The files of the media library, by their numbers. */
  readonly files: ReadonlyMap<string, LibraryFile>;
  /** Those that were uploaded for a post, by the post's number. */
  readonly uploads: ReadonlyMap<string, readonly LibraryFile[]>;
  /** The number of the post that the commands stand in. */
  readonly post: string | undefined;
  readonly losses: ImportLoss[];
}

/** WordPress's own commands, those of WordPress.com for code, and those of sites. Two pairs of brackets around one say that it is none. */
const named = new RegExp(
  String.raw`(?<before>\[?)(?<command>\[(?<name>caption|wp_caption|code|sourcecode|embed|gallery|playlist|audio|video|${sites.join("|")})(?<settings>(?:(?:[\s=]|:(?=https?:))[^\]]*?)?)(?:\/\]|\](?:(?<inside>[^]*?)\[\/\k<name>\])?))(?<after>\]?)`,
);
/** Gives copy with WordPress's own commands in square brackets as the elements that it made of them. */
export function withoutShortcodes(copy: string, context: ShortcodeContext): string {
  return replacedOutsideCode(
    copy,
    named,
    ({ before = "", command = "", name = "", settings = "", inside = "", after = "" }) => {
      if (before !== "" && after !== "") return command.replaceAll("[", "&#91;");
      if (isProse(name, settings, inside)) return `${before}${command}${after}`;
      return `${before}${embedded(name, settings, command, context.losses) ?? shortcode(name, settings, inside, context)}${after}`;
    },
  );
}

/** Says whether words in brackets only begin as a command does: `[gallery of rogues]`, or a caption of nothing. */
function isProse(name: string, settings: string, inside: string): boolean {
  if (isCode(name)) return inside.trim() === "";
  if (inside !== "" || settings.includes("=") || /https?:/i.test(settings)) return false;
  return settings.trim() === ""
    ? name.endsWith("caption")
    : /^(?:wp_caption|caption|embed|gallery|playlist|audio|video)$/.test(name);
}

function isCode(name: string): boolean {
  return /^(?:source)?code$/i.test(name);
}

/** Gives code as it was written; of what could be a tag, editors have written some as references, and some not. */
function codeBlock(settings: string, inside: string): string {
  const attributes = attributesOf(settings);
  const language =
    attributes.get("language") ?? attributes.get("lang") ?? /^=["']?([\w+#-]+)/.exec(settings)?.[1];
  const code = inside
    .replace(/^\r?\n/, "")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `\n\n<pre><code${language === undefined ? "" : ` class="language-${quoted(language)}"`}>${code}</code></pre>\n\n`;
}

/** Gives a text as it can stand within quotation marks in HTML. */
export function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("&amp;amp;", "&amp;");
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g);
  return new Map(
    Array.from(found, ([, name = "", double, single, bare]) => [name, double ?? single ?? bare ?? ""]),
  );
}

function shortcode(name: string, settings: string, inside: string, context: ShortcodeContext): string {
  if (isCode(name)) return codeBlock(settings, inside);
  const attributes = attributesOf(settings);
  if (name === "embed") return `\n\n${inside.trim()}\n\n`;
  const ids = attributes.get("ids") ?? attributes.get("include");
  if (name === "gallery")
    return filesFor("[gallery]", "Pictures", ids, isPicture, context).map(pictureOf).join("\n");
  if (name === "playlist") {
    const kind = attributes.get("type") === "video" ? "video" : "audio";
    const files = filesFor("[playlist]", "Files", ids, (file) => file.kind === kind, context);
    return files.map(({ url, title }) => player(kind, url, title)).join("\n");
  }
  if (name === "audio" || name === "video") {
    const source = ["src", "mp3", "m4a", "ogg", "wav", "mp4", "m4v", "webm", "ogv"]
      .map((key) => attributes.get(key))
      .find((value) => value !== undefined);
    // Older players take it as it is, several of them too: [audio:https://old.example/a.mp3|titles=A].
    const bare = settings.match(/(?<![\w"'=])https?:\/\/[^\s"'|,]+/gi) ?? [];
    const sources = source === undefined ? bare : [source];
    if (sources.length > 0) return sources.map((each) => player(name, each, undefined)).join("\n");
    context.losses.push({ field: `[${name}]`, reason: "The copy does not say which file it played." });
    return inside;
  }
  // The picture comes first, with the link around it where it has one; what follows is the caption.
  const picture = /^\s*(?:<a\s[^>]*>\s*<img[^>]*>\s*<\/a>|<img[^>]*>)/.exec(inside)?.[0] ?? "";
  const caption = attributes.get("caption") ?? inside.slice(picture.length).trim();
  return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
}

/**
 * Gives the files that a gallery or a playlist shows: those that it names, or else those of its kind that were uploaded for the
 * post.
 */
function filesFor(
  field: string,
  what: string,
  ids: string | undefined,
  isOfKind: (file: LibraryFile) => boolean,
  { files, uploads, post = "", losses }: ShortcodeContext,
): readonly LibraryFile[] {
  const asked = ids?.split(",").map((each) => each.trim());
  const missing = asked?.filter((each) => !files.has(each)) ?? [];
  const shown = asked ? asked.flatMap((each) => files.get(each) ?? []) : uploads.get(post)?.filter(isOfKind);
  if (!shown?.length || missing.length > 0)
    losses.push({
      field,
      reason: `${what} of it are not in the export: export all content, or add them by hand.`,
      value: missing.length > 0 ? shortened(missing.join(", ")) : field,
    });
  return shown ?? [];
}

function pictureOf({ url, alt, caption }: LibraryFile): string {
  const picture = `<img src="${quoted(url)}"${alt === undefined ? "" : ` alt="${quoted(alt)}"`}>`;
  if (caption === undefined) return `<p>${picture}</p>`;
  const words = quoted(caption).replaceAll("<", "&lt;");
  return `<figure>${picture}<figcaption>${words}</figcaption></figure>`;
}

function player(name: "audio" | "video", url: string, title: string | undefined): string {
  return `<${name} src="${quoted(url)}"${title === undefined ? "" : ` title="${quoted(title)}"`}></${name}>`;
}
