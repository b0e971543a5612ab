import { readBody } from "@copydesk/article-schema";
import type { ElementContent } from "hast";
import { element } from "./html/elements.js";
import { htmlToMarkdown } from "./html/html-to-markdown.js";
import { treeOf } from "./html/parse-html.js";
import { paragraphsOf } from "./html/plain-text.js";
import { type StoryHead, withoutHead } from "./html/without-head.js";
import { type ImportLoss, shortened } from "./import-loss.js";
import type { SourceDocument, SourceText } from "./source-item.js";
import { onOneLine } from "../on-one-line.js";

/** The copy of a story as Markdown. */
export interface CopyDraft {
  readonly markdown: string;
  readonly paragraphs: readonly string[];
  readonly images: ReadonlySet<string>;
  readonly losses: readonly ImportLoss[];
}

/**
 * Writes copy in whatever format as Markdown, with the files that go with it as links at its end.
 *
 * @param head what stands above the copy, and is left out where it begins with that
 */
export function copyDraft(
  copy: SourceText | undefined,
  documents: readonly SourceDocument[] = [],
  head?: StoryHead,
): CopyDraft {
  const draft =
    copy === undefined
      ? { markdown: "", paragraphs: [], images: new Set<string>(), losses: [] }
      : converted(copy, head);
  const links = documents.map((document) => htmlToMarkdown(linkTo(document)).markdown);
  const losses = documents.map(({ url }): ImportLoss => ({
    field: "enclosure",
    reason: "A file that is no picture, video or sound became a link at the end of the copy.",
    value: url,
  }));
  return {
    ...draft,
    markdown: [draft.markdown, ...links].filter((part) => part !== "").join("\n\n"),
    losses: [...draft.losses, ...losses],
  };
}

function converted(copy: SourceText, head: StoryHead | undefined): CopyDraft {
  if (copy.format === "html") return fromHtml(copy, head);
  const value = typeof copy.value === "string" ? copy.value : "";
  if (copy.format === "markdown") {
    const paragraphs = value
      .split(/\n\s*\n/)
      .map((part) => onOneLine(readBody(part).text))
      .filter((part) => part !== "");
    return { markdown: value.trim(), paragraphs, images: new Set(), losses: [] };
  }
  return { ...htmlToMarkdown(asTree(value)), paragraphs: paragraphsOf(copy) };
}

function fromHtml(copy: SourceText, head: StoryHead | undefined): CopyDraft {
  const tree = head && treeOf(copy);
  if (!tree) return htmlToMarkdown(copy);
  const { root, left } = withoutHead(tree, head);
  const draft = htmlToMarkdown({ ...copy, value: root });
  const losses = left.map((words): ImportLoss => ({
    field: "copy",
    reason: "A story's headline, authors and date stand above its copy, and not in it once more.",
    value: shortened(words),
  }));
  return { ...draft, losses: [...losses, ...draft.losses] };
}

/** Plain text becomes a tree, so that what looks like Markdown in it is escaped. */
function asTree(text: string): SourceText {
  const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return rootOf(paragraphs.map((paragraph) => element("p", withBreaks(paragraph.trim().split("\n")))));
}

function withBreaks(lines: readonly string[]): ElementContent[] {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [element("br", [])]),
    { type: "text", value: line.trim() },
  ]);
}

function linkTo({ url, title }: SourceDocument): SourceText {
  const name = new URL(url).pathname.split("/").findLast((part) => part !== "");
  const words = { type: "text", value: title ?? name ?? url } as const;
  return rootOf([element("p", [element("a", [words], { href: url })])]);
}

function rootOf(children: ElementContent[]): SourceText {
  return { format: "html", base: undefined, value: { type: "root", children } };
}
