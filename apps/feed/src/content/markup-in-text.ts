import type { ArticleDraft, Body } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import { restOfLine } from "./rest-of-line.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Markup as it is pasted or typed by habit: pairs of tags, for one alone may be what the text is about; links, strong emphasis, headings,
 * and remarks to other writers.
 */
const markup =
  /<(a|b|div|em|font|i|p|span|strong|su[bp]|u)(?:\s[^<>]*)?>[^<>]*<\/\1>|<br ?\/?>|\[[^[\]]+\]\((?:https?|entity):[^()]*\)|\*\*[^*\s](?:[^*]*[^*\s])?\*\*|<!--|(?<!\d ?)%%[^%\n]+(?<!\d)%%|^#{1,6} /i;

/** What stands for a character in HTML. Capitals count: “B&Bs;” is none. */
const reference = /&(?:#\d{1,6}|#[xX][\da-fA-F]{1,6}|[a-z]{2,8}|[A-Z][a-z]{3,7});/;

/** Emphasis, which a quotation brings along from the copy. In other texts, its signs may be meant as they stand. */
const emphasis =
  /(?<![\p{L}\p{N}*])\*[^*\s](?:[^*]*[^*\s])?\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_[^_\s](?:[^_]*[^_\s])?_(?![\p{L}\p{N}_])/u;

/**
 * Warns of markup in a headline, a quotation and other plain text that readers are shown; an empty list where there is none.
 *
 * @param article what there is of the story
 * @param body its copy as plain text: a quotation has what stands there
 * @param yaml its front matter
 * @param file the path of its file
 */
export function markupInText(
  article: ArticleDraft,
  { text: copy }: Pick<Body, "text">,
  yaml: YamlSource,
  file: string,
): readonly ContentFinding[] {
  return plainTexts(article).flatMap(({ text, what, path }) => {
    const isQuote = path[0] === "quotes";
    const [found] =
      [markup, reference, ...(isQuote ? [emphasis] : [])]
        .map((pattern) => pattern.exec(text ?? ""))
        .find((match) => match !== null) ?? [];
    if (found === undefined || (isQuote && copy.includes(found))) return [];
    const message = `“${restOfLine(found, 0)}” is markup, and ${what} is plain text, so readers are shown it as it stands here.`;
    const hint = found.startsWith("&")
      ? "Write the character itself, such as & for &amp;."
      : "Write the words alone.";
    return { ...fileWarning(file, "markup-in-text", message, hint, yaml.placeOf(path)), path };
  });
}

interface PlainText {
  readonly text: string | undefined;
  /** What it is, for a sentence. */
  readonly what: string;
  readonly path: readonly (string | number)[];
}

function plainTexts({
  status,
  headline,
  summary,
  withdrawal,
  quotes = [],
  claims = [],
  media = [],
  authors = [],
  sources = [],
  corrections = [],
}: ArticleDraft): readonly PlainText[] {
  const each = <Part>(
    name: string,
    field: string,
    what: string,
    parts: readonly Part[],
    textOf: (part: Part) => string | undefined,
  ) => parts.map((part, index) => ({ text: textOf(part), what, path: [name, index, field] }));
  const reason = { text: withdrawal?.reason, what: "the reason", path: ["withdrawal", "reason"] };
  // Of a withdrawn story, readers are shown nothing else.
  if (status === "withdrawn") return [reason];
  return [
    { text: headline, what: "the headline", path: ["headline"] },
    { text: summary, what: "the summary", path: ["summary"] },
    ...each("authors", "name", "a name", authors, (author) => author?.name),
    ...each("quotes", "text", "a quote", quotes, (quote) => quote?.text),
    ...each("claims", "text", "a claim", claims, (claim) => claim?.text),
    ...each("media", "credit", "a credit", media, (medium) => medium?.credit),
    ...each("media", "caption", "a caption", media, (medium) => medium?.caption),
    ...each("media", "alt", "alternative text", media, (medium) => medium?.alt),
    ...each("sources", "name", "the name of a source", sources, (source) => source?.name),
    ...each("corrections", "text", "a correction", corrections, (correction) => correction?.text),
  ];
}
