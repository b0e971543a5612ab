import type { Article } from "@copydesk/article-schema";
import type { Story } from "../story.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";
import { fileAddress } from "../address/address.js";
import { disclosureOf } from "../disclosure.js";
import { inEnglish } from "./in-english.js";

/** Gives what readers are told of the part that software had in the story; nothing where nothing is known of it. */
export function disclosureNote(article: Article): Markup | undefined {
  const disclosure = disclosureOf(article);
  if (disclosure === undefined) return undefined;
  const { text, isEnglish } = disclosure;
  return html`<p class="disclosure">${isEnglish ? inEnglish(article.language, text) : text}</p>`;
}

/** Gives the notice to print, the licence, and what others may do with the copy; nothing where none of it is said. */
export function rightsNotice({ article, url }: Story): Markup | undefined {
  const { notice, license, usageTerms } = article.rights ?? {};
  const href = license === undefined ? undefined : fileAddress(license, url);
  const parts = [
    notice,
    href && html`<a href="${href}" rel="license">${inEnglish(article.language, "Licence")}</a>`,
    usageTerms,
  ].filter((part) => part !== undefined);
  return parts.length === 0
    ? undefined
    : html`<p class="rights">${parts.map((part, index) => [index > 0 ? " · " : undefined, part])}</p>`;
}
