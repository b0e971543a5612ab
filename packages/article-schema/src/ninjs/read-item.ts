import type { ArticleInput } from "../article/article.js";
import { DigitalSourceType, digitalSourceTypes } from "../article/ai-disclosure.js";
import { copyUnlessEmpty, defined } from "../conversion/defined.js";
import { LanguageTag } from "../primitives/language-tag.js";
import { Slug } from "../primitives/slug.js";
import { TagUri } from "../primitives/tag-uri.js";
import { Line, Text } from "../primitives/text.js";
import type { Ninjs } from "./ninjs.js";
import { readDates } from "./read-dates.js";
import { readEntities } from "./read-entities.js";
import { readInfoSources } from "./read-info-sources.js";
import { readMedia } from "./read-media.js";
import { readRights } from "./read-rights.js";
import { readBody, readText } from "./read-texts.js";
import { readTranslations } from "./read-translations.js";
import type { Reading } from "./reading.js";
import { pubStatuses, roles } from "./vocabulary.js";

/** What the caller adds to an item. */
export interface FromNinjsOptions {
  /** Fields of the article, used where the item does not say them. */
  readonly defaults?: Partial<Omit<ArticleInput, "schemaVersion">> | undefined;
  /** Turns a body in HTML into Markdown. Without it, such a body is not read. */
  readonly htmlToMarkdown?: ((html: string) => string) | undefined;
  /** The credit of pictures, videos and sounds that name nobody, exactly as it must be printed. */
  readonly credit?: string | undefined;
}

/** What an item says of an article, and whether it has a body in HTML that was not read. */
export interface ReadItem {
  readonly said: Partial<ArticleInput>;
  readonly unreadHtml: boolean;
}

/** Takes everything from an item that an article has a place for. */
export function readItem(item: Ninjs, options: FromNinjsOptions, reading: Reading): ReadItem {
  for (const field of ["name", "version", "schema"]) reading.use(["standard", field]);
  if (item.type === "text" || item.type === "composite") reading.use(["type"]);
  if (!TagUri.safeParse(item.uri).success) {
    reading.lose(["uri"], "The id of an article is a permanent tag: name, which this is not.");
  }
  const { entities, about, section, tags } = readEntities(item, reading);
  const ids = new Set(entities.map(({ id }) => id));
  const { body, unreadHtml } = readBody(item.bodies, reading, options.htmlToMarkdown);
  const { authors = [], sources = [], syndicatedFrom } = readInfoSources(item, ids, reading);
  const said = defined({
    id: TagUri.safeParse(item.uri).success ? reading.take(TagUri, item.uri, ["uri"]) : undefined,
    slug: reading.take(Slug, item.slugline, ["slugline"]),
    formerSlugs: copyUnlessEmpty(readFormerSlugs(item, reading)),
    language: reading.take(LanguageTag, item.language, ["language"]),
    status: readStatus(item, reading),
    headline: readText(item.headlines, ["headlines"], roles.headline, Line, reading),
    summary: readText(item.descriptions, ["descriptions"], roles.summary, Text, reading),
    body,
    section,
    tags: copyUnlessEmpty(tags),
    dateline: reading.take(Line, item.located, ["located"]),
    ...readDates(item, reading),
    authors: copyUnlessEmpty(authors),
    translations: copyUnlessEmpty(readTranslations(item, reading)),
    about: copyUnlessEmpty(about),
    entities: copyUnlessEmpty(entities),
    media: copyUnlessEmpty(readMedia(item, ids, options.credit, reading)),
    sources: copyUnlessEmpty(sources),
    rights: readRights(item, reading),
    syndicatedFrom,
    aiDisclosure: readAiDisclosure(item, reading),
  });
  return { said, unreadHtml };
}

function readStatus(item: Ninjs, reading: Reading): ArticleInput["status"] {
  if (item.pubStatus === undefined) return undefined;
  reading.use(["pubStatus"]);
  if (item.pubStatus === pubStatuses.draft) return "draft";
  return item.pubStatus === pubStatuses.withdrawn ? "withdrawn" : "published";
}

function readFormerSlugs(item: Ninjs, reading: Reading): string[] {
  const slugs: string[] = [];
  for (const [index, { role, value }] of (item.altIds ?? []).entries()) {
    if (role !== roles.formerSlug) continue;
    const slug = reading.take(Slug, value, ["altIds", index, "value"]);
    if (slug === undefined) continue;
    reading.use(["altIds", index, "role"]);
    slugs.push(slug);
  }
  return slugs;
}

function readAiDisclosure(item: Ninjs, reading: Reading): ArticleInput["aiDisclosure"] {
  // The vocabulary's names begin with http, and are met with https too.
  const uri = item.digitalSourceType?.uri?.replace(/^https:/, "http:");
  if (!uri?.startsWith(digitalSourceTypes)) return undefined;
  const code = uri.slice(digitalSourceTypes.length);
  const digitalSourceType = reading.take(DigitalSourceType, code, ["digitalSourceType", "uri"]);
  return digitalSourceType && { digitalSourceType };
}
