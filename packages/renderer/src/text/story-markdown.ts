import { remark } from "remark";
import { readableDate } from "../date/readable.js";
import { entityAnchor } from "../html/entity-list.js";
import { absoluteAddress } from "../address/address.js";
import { resolveLinks } from "../markdown/resolve-links.js";
import type { Story } from "../story.js";

/**
 * Gives a story as Markdown that stands by itself: its headline, summary, byline and date, the copy with every link and
 * mention made an absolute address, the credits and the corrections. For e-mail, and for programs that read.
 *
 * @param story what `renderStory` gave
 */
export function storyMarkdown({ article, url }: Story): string {
  const declared = new Set<string>(article.entities.map(({ id }) => id));
  const entityUrl = (id: string) =>
    declared.has(id) ? absoluteAddress(`#${entityAnchor(id)}`, url) : undefined;
  const body = String(
    remark().use(resolveLinks, { storyUrl: url, entityUrl }).processSync(article.body),
  ).trim();
  const authors = article.authors.map(({ name }) => name).join(", ");
  const parts = [
    `# ${escapeMarkdown(article.headline)}`,
    `*${escapeMarkdown(article.summary.replace(/\s+/g, " ").trim())}*`,
    [authors && `By ${escapeMarkdown(authors)}`, readableDate(article.datePublished, article.language)]
      .filter(Boolean)
      .join(", "),
    body,
    ...article.media.map(({ kind, credit, caption }) =>
      escapeMarkdown(`${caption ? `${caption} ` : ""}${kind} credit: ${credit}`),
    ),
    ...article.corrections.map(
      ({ date, text }) => `Correction, ${readableDate(date, article.language)}: ${escapeMarkdown(text)}`,
    ),
    `<${url}>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Makes Markdown of plain text: what could be taken for markup gets a backslash. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#&!|~]/g, String.raw`\$&`);
}
