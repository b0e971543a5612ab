import { readBody } from "@copydesk/article-schema";
import type { ElementContent } from "hast";
import { withCreditedPictures } from "./html/credited-pictures.js";
import { element } from "./html/elements.js";
import { htmlToMarkdown } from "./html/html-to-markdown.js";
import type { StoryPage } from "./html/own-page.js";
import { treeOf } from "./html/parse-html.js";
import { paragraphsOf } from "./html/plain-text.js";
import { withoutFoot } from "./html/without-foot.js";
import { type StoryHead, withoutHead } from "./html/without-head.js";
import { withoutMore } from "./html/without-more.js";
import { type ImportLoss, shortened } from "./import-loss.js";
import type { SourceDocument, SourceMedia, SourceText } from "./source-item.js";
import { onOneLine } from "../on-one-line.js";

/** What stands around the copy of a story, and is left out where it is in it. */
export type AroundCopy = StoryHead & StoryPage & { readonly media?: readonly SourceMedia[] };

/** The copy of a story as Markdown. */
export interface CopyDraft {
  readonly markdown: string;
  readonly paragraphs: readonly string[];
  /** The addresses of the pictures that the copy has or had, with what each shows, where it says so. */
  readonly images: ReadonlyMap<string, string>;
  /** What is shown beside the copy, where that is not all that the file has. */
  readonly media?: readonly SourceMedia[];
  readonly losses: readonly ImportLoss[];
}

/**
 * Writes copy in whatever format as Markdown, with the files that go with it as links at its end.
 *
 * @param around what stands above the copy, and which page it is from: what says that once more at its beginning or its end is left out
 */
export function copyDraft(
  copy: SourceText | undefined,
  documents: readonly SourceDocument[] = [],
  around?: AroundCopy,
): CopyDraft {
  const draft =
    copy === undefined
      ? { markdown: "", paragraphs: [], images: new Map(), losses: [] }
      : converted(copy, around);
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

/**
 * Gives the paragraphs of a summary, without the line that programs put under it and the link to the rest of the story.
 *
 * @param page which page it is from
 */
export function summaryLines(
  summary: SourceText,
  page: StoryPage,
): { paragraphs: readonly string[]; losses: readonly ImportLoss[] } {
  const tree = summary.format === "html" ? treeOf(summary) : undefined;
  if (!tree) return { paragraphs: paragraphsOf(summary), losses: [] };
  const foot = withoutFoot(tree, page);
  const { root, left } = withoutMore(foot.root, page);
  return {
    paragraphs: paragraphsOf({ ...summary, value: root }),
    losses: [...foot.left.map(footLoss), ...left.map(moreLoss)],
  };
}

function converted(copy: SourceText, around: AroundCopy | undefined): CopyDraft {
  if (copy.format === "html") return fromHtml(copy, around);
  const value = typeof copy.value === "string" ? copy.value : "";
  if (copy.format === "markdown") {
    const paragraphs = value
      .split(/\n\s*\n/)
      .map((part) => onOneLine(readBody(part).text))
      .filter((part) => part !== "");
    return { markdown: value.trim(), paragraphs, images: new Map(), losses: [] };
  }
  return { ...htmlToMarkdown(asTree(value)), paragraphs: paragraphsOf(copy) };
}

function fromHtml(copy: SourceText, around: AroundCopy | undefined): CopyDraft {
  const tree = around && treeOf(copy);
  if (!tree) return htmlToMarkdown(copy);
  const head = withoutHead(tree, around);
  const foot = withoutFoot(head.root, around);
  const pictures = withCreditedPictures(foot.root, copy.base, around.media ?? []);
  const draft = htmlToMarkdown({ ...copy, value: pictures.root });
  const losses = head.left.map((words): ImportLoss => ({
    field: "copy",
    reason: "A story's headline, authors, date and tags are said beside its copy, and not in it once more.",
    value: shortened(words),
  }));
  return {
    ...draft,
    images: new Map([...draft.images, ...pictures.moved]),
    media: pictures.media,
    losses: [...losses, ...foot.left.map(footLoss), ...pictures.losses, ...draft.losses],
  };
}

function footLoss(words: string): ImportLoss {
  return {
    field: "copy",
    reason: "The line at its end that names its own page elsewhere is no copy.",
    value: shortened(words),
  };
}

function moreLoss(words: string): ImportLoss {
  return {
    field: "summary",
    reason: "The link to the rest of the story is no part of its summary.",
    value: shortened(words),
  };
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
