import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import type { Nodes, Root } from "mdast";
import { remark } from "remark";
import { SKIP, visit } from "unist-util-visit";
import { pageAddress } from "../address/address.js";
import { authorLine } from "../authors.js";
import { correctionsInOrder } from "../corrections.js";
import { readableDate } from "../date/readable.js";
import { disclosureOf } from "../disclosure.js";
import { expectObject, expectStory } from "../expect.js";
import { expectFunctions } from "../expect-functions.js";
import { linkTargets } from "../html/link-targets.js";
import type { RenderStoryOptions } from "../html/render-story.js";
import { adapt, parseCopy } from "../markdown/read-copy.js";
import { remarkParser } from "../markdown/remark-parser.js";
import { targetOf } from "../markdown/resolve-links.js";
import { creditLine } from "../media/caption.js";
import { labels } from "../media/labels.js";
import type { Story } from "../story.js";
import { withoutForbidden } from "../template/characters.js";
import { rewriteAddresses } from "./rewrite-addresses.js";

/** Where a story's mentions lead, and what reads its body: as `renderStory` was told. */
export type StoryMarkdownOptions = Pick<RenderStoryOptions, "entityUrl" | "parser">;

/**
 * Gives a story as Markdown that stands by itself: its headline, summary, byline and date, the copy with every link and
 * mention made an absolute address, the credits, what part software had in it, and the corrections. For e-mail, and for
 * programs that read. HTML within the copy does not get through. Of a withdrawn story, it says that, and repeats nothing of it.
 *
 * @param story what `renderStory` gave
 * @param options what `renderStory` was told of mentions and parser
 * @throws {TypeError} where the story's address is not an absolute one of the web, its article was not parsed, or the options
 *   or what their functions give are at fault
 */
export function storyMarkdown(story: Story, options: StoryMarkdownOptions = {}): string {
  expectStory(story);
  expectObject(options, "options", "Say what renderStory was told, as { entityUrl }, or leave them out.");
  expectFunctions(options, "options", ["entityUrl", "parser"]);
  const { article, url } = story;
  const { language, withdrawal } = article;
  const disclosure = disclosureOf(article);
  const onDay = (date: string) => readableDate(date, language);
  const parts =
    article.status === "withdrawn"
      ? [
          "# This story was withdrawn",
          withdrawal && `${onDay(withdrawal.date)}: ${escapeMarkdown(withdrawal.reason)}`,
        ]
      : [
          `# ${escapeMarkdown(article.headline)}`,
          `*${escapeMarkdown(article.summary)}*`,
          [authorLine(article), article.dateline, onDay(article.datePublished)]
            .filter((part) => part !== undefined)
            .map(escapeMarkdown)
            .join(", "),
          article.dateModified && `Updated ${onDay(article.dateModified)}`,
          bodyMarkdown(story, options),
          ...article.media.map(({ kind, credit, caption }) =>
            escapeMarkdown(creditLine(caption, `${labels[kind]} credit: ${credit}`)),
          ),
          disclosure && escapeMarkdown(disclosure.text),
          ...correctionsInOrder(article).map(
            ({ date, text }) => `Correction, ${onDay(date)}: ${escapeMarkdown(text)}`,
          ),
        ];
  return withoutForbidden(
    `${[...parts, `<${pageAddress(url, "story.url")}>`].filter(Boolean).join("\n\n")}\n`,
  );
}

// Cells are not made as wide as their column: one long cell would be as long in every row.
const tables = gfmTableToMarkdown({ tablePipeAlign: false });
const compiler = remark().data("toMarkdownExtensions", [tables]).freeze();

function bodyMarkdown({ article, url }: Story, options: StoryMarkdownOptions): string {
  const targets = linkTargets(article, url, options.entityUrl);
  const { markdown, tree } = parseCopy(article.body, options.parser ?? remarkParser);
  // Copy as it is written reads best, and is ready sooner than copy that is written anew.
  const asWritten =
    isFit(tree) && !endsInCode(tree)
      ? rewriteAddresses(markdown, tree, (node) => targetOf(node, targets))
      : undefined;
  if (asWritten !== undefined) return asWritten.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
  adapt(tree, targets);
  withoutHtml(tree);
  return compiler.stringify(tree).trim();
}

/** Says whether nothing but addresses need be exchanged: there is no HTML, and no heading of the headline's level. */
function isFit(node: Nodes): boolean {
  if (node.type === "html" || (node.type === "heading" && node.depth === 1)) return false;
  return !("children" in node) || node.children.every(isFit);
}

/** Says whether the last block is code, whose fence may be open: it would go on behind the copy. */
function endsInCode({ children }: Root): boolean {
  return children.at(-1)?.type === "code";
}

/** Takes HTML out of the copy, as the sanitiser does of a page: whoever renders the Markdown may have none. */
function withoutHtml(tree: Root): void {
  visit(tree, "html", (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Asked for first: to look for the white space around one takes its time at every word. */
const lineBreak = /[\n\r\u2028\u2029]/;

// `String.raw` would put them together at every call.
const [escaped, escapedAtStart] = [String.raw`\$&`, String.raw`$1\$2`];

/** Makes Markdown of plain text: what could be taken for markup, or for the start of a block, gets a backslash. */
function escapeMarkdown(text: string): string {
  return (
    lineBreak.test(text) ? text.replace(/\s+/g, (space) => (lineBreak.test(space) ? " " : space)) : text
  )
    .trim()
    .replace(/[\\`*_[\]<>#&!|~]/g, escaped)
    .replace(/^(\d*)([-+=.)])/, escapedAtStart);
}
