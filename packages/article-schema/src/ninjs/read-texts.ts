import type * as z from "zod";
import { expectText } from "../conversion/expect.js";
import type { Path } from "../findings/finding.js";
import type { NinjsText } from "./ninjs.js";
import { plainTextToMarkdown } from "./plain-text-to-markdown.js";
import type { Reading } from "./reading.js";
import { roles } from "./vocabulary.js";

/** Whether a text says that it is plain, or says nothing about it. */
function isPlain({ contentType }: NinjsText): boolean {
  return contentType === undefined || /^text(?:\/plain)?(?:;|$)/i.test(contentType);
}

function isMarkdown({ contentType }: NinjsText): boolean {
  return /^text\/(?:x-)?markdown(?:;|$)/i.test(contentType ?? "");
}

/** Providers write `body_xhtml` and the like beside the registered media types. */
function isHtml({ contentType }: NinjsText): boolean {
  return /html/i.test(contentType ?? "");
}

/**
 * Takes the plain text that has a role, or else the first plain one that may stand for it.
 *
 * @param path where the texts stand
 * @param schema what the text must be
 * @param mayStandIn whether a text in another role, or in none, may be taken; any may, where it is left out
 */
export function readText<Schema extends z.ZodType>(
  texts: readonly NinjsText[] | undefined,
  path: Path,
  role: string,
  schema: Schema,
  reading: Reading,
  mayStandIn: (role: string | undefined) => boolean = () => true,
): z.output<Schema> | undefined {
  const plain = [...(texts ?? []).entries()].filter(([, text]) => isPlain(text));
  const [index, text] =
    plain.find(([, candidate]) => candidate.role === role) ??
    plain.find(([, candidate]) => mayStandIn(candidate.role)) ??
    [];
  if (!text || index === undefined) return undefined;
  const value = reading.take(schema, text.value, [...path, index, "value"]);
  if (value === undefined) return undefined;
  useFormat(text, [...path, index], role, reading);
  return value;
}

/** What became of an item's bodies. */
export interface ReadBody {
  readonly body?: string;
  /** Whether there was one in HTML that no converter was given for. */
  readonly unreadHtml: boolean;
}

/**
 * Takes the body in the best format there is: Markdown as it stands, then HTML if the caller can convert it, then plain
 * text, written so that Markdown reads it as nothing else. The other bodies are lost: they say the same once more.
 */
export function readBody(
  bodies: readonly NinjsText[] | undefined,
  reading: Reading,
  htmlToMarkdown: ((html: string) => string) | undefined,
): ReadBody {
  const all = [...(bodies ?? []).entries()];
  const html = all.find(([, text]) => isHtml(text));
  const [index, text] =
    all.find(([, candidate]) => isMarkdown(candidate)) ??
    (htmlToMarkdown && html) ??
    all.find(([, candidate]) => isPlain(candidate)) ??
    [];
  for (const [other] of all) {
    if (other !== index) reading.lose(["bodies", other], explainUnread(index !== undefined));
  }
  if (!text || index === undefined) return { unreadHtml: html !== undefined };
  reading.use(["bodies", index, "value"]);
  useFormat(text, ["bodies", index], roles.body, reading);
  if (isMarkdown(text)) return { body: text.value, unreadHtml: false };
  const body =
    isHtml(text) && htmlToMarkdown ? converted(text.value, htmlToMarkdown) : plainTextToMarkdown(text.value);
  return { body, unreadHtml: false };
}

/** What is to be awaited is no text, and would be told as a fault of the article. */
function converted(html: string, htmlToMarkdown: (html: string) => string): string {
  const markdown = htmlToMarkdown(html);
  expectText(markdown, "what htmlToMarkdown gives", "Give the Markdown itself, and no promise of it.");
  return markdown;
}

function explainUnread(hasBody: boolean): string {
  return hasBody
    ? "An article has one body, and it was taken from another format."
    : "The body of an article is Markdown, and nothing was given to turn this format into it.";
}

function useFormat(text: NinjsText, path: Path, role: string, reading: Reading): void {
  reading.use([...path, "contentType"]);
  if (text.role === role) reading.use([...path, "role"]);
}
