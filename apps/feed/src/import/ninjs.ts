import { type ArticleInput, formatPath, type Path } from "@copydesk/article-schema";
import { fromNinjs, otherNinjsVersion } from "@copydesk/article-schema/ninjs";
import { htmlToMarkdown } from "./html/html-to-markdown.js";
import { type ImportLoss, shown } from "./import-loss.js";
import { isRecord } from "./json-part.js";
import { firstHeadline, type NinjsItems } from "./ninjs-items.js";
import { asSource, withMediaTypes } from "./ninjs-media.js";
import type { JsonFile } from "./parse-json-file.js";
import type { ImportSource, SourceItem } from "./source-item.js";

/** What stands for a field that an item does not say, so that it can be told from one that it does. */
const unsaid = {
  id: "tag:unsaid.invalid,2000:unsaid",
  slug: "unsaid-by-the-item",
  language: "x-unsaid",
  headline: "\uE000unsaid",
  summary: "\uE000unsaid",
  body: "\uE000unsaid",
  datePublished: "0001-01-01",
} as const;

/** Reads ninjs 3.0 and 3.1. */
export function readNinjs({ items, list, isSingle }: NinjsItems, file: JsonFile): ImportSource {
  const above = list === undefined ? [] : [list];
  return {
    format: "ninjs",
    channel: {},
    items: items.map((item, index) => readItem(item, isSingle ? [] : [...above, index], file)),
  };
}

function readItem(item: unknown, at: Path, { placeOf }: JsonFile): SourceItem {
  const fields = isRecord(item) ? item : {};
  const place = placeOf(at);
  const uri = String(fields["uri"]);
  const none: SourceItem = { place, guid: uri, authors: [], tags: [], media: [], documents: [], losses: [] };
  const other = otherNinjsVersion(item);
  if (other)
    return {
      ...none,
      headline: firstHeadline(fields),
      broken: {
        code: "ninjs-version-unread",
        message: other.message,
        hint: "Export it as ninjs 3.0 or 3.1.",
      },
    };
  const type = typeof fields["type"] === "string" ? fields["type"] : "text";
  if (type !== "text" && type !== "composite")
    return {
      ...none,
      headline: firstHeadline(fields),
      skipped: `It is no story, but an item of the type “${type}”.`,
    };
  const bodyLosses: ImportLoss[] = [];
  const toMarkdown = (html: string): string => {
    const copy = htmlToMarkdown({
      value: html,
      format: "html",
      base: /^https?:/.test(uri) ? uri : undefined,
    });
    bodyLosses.push(...copy.losses);
    return copy.markdown;
  };
  const { success, value, losses, findings } = fromNinjs(withMediaTypes(fields), {
    defaults: { ...unsaid },
    htmlToMarkdown: toMarkdown,
    credit: unsaid.headline,
  });
  if (!success) {
    const [first] = findings;
    const message = findings.map((finding) => `${formatPath(finding.path)}: ${finding.message}`).join(" ");
    return {
      ...none,
      broken: { code: "ninjs-invalid", message, hint: first?.hint ?? "Export the item again." },
    };
  }
  const said = (field: keyof typeof unsaid): string | undefined =>
    value[field] === unsaid[field] ? undefined : value[field];
  const guid = value.syndicatedFrom?.guid ?? said("id") ?? uri;
  const {
    dateline,
    expires,
    translations,
    about,
    entities,
    sources,
    aiDisclosure,
    quotes,
    claims,
    corrections,
  } = value;
  const body = said("body");
  const summary = said("summary");
  return {
    place,
    guid,
    link: /^https?:/.test(uri) ? uri : undefined,
    headline: said("headline"),
    summary: summary === undefined ? undefined : { value: summary, format: "text", base: undefined },
    copy: body === undefined ? undefined : { value: body, format: "markdown", base: undefined },
    published: said("datePublished"),
    modified: value.dateModified,
    embargoedUntil: value.embargoedUntil,
    authors: [],
    section: value.section,
    tags: value.tags,
    language: said("language"),
    media: value.media.map((media) => asSource(media, unsaid.headline)),
    documents: [],
    slug: said("slug"),
    formerSlugs: value.formerSlugs,
    ...(value.rights && { rights: value.rights }),
    ...(value.syndicatedFrom && { syndicatedFrom: value.syndicatedFrom }),
    more: withoutEmpty({
      dateline,
      authors: value.authors,
      expires,
      translations,
      about,
      entities,
      quotes,
      claims,
      corrections,
      sources,
      aiDisclosure,
    }),
    ...(value.status === "draft" && { unpublished: "The item is withheld." }),
    ...(value.status === "withdrawn" && { unpublished: "The item was canceled by those who supplied it." }),
    // The item's own name is kept as the guid.
    losses: [
      ...losses
        .filter(({ path }) => path.join() !== "uri")
        .map(({ path, reason }) => ({
          field: formatPath(path),
          reason,
          value: shownAt(item, path),
          line: placeOf([...at, ...path]).line,
        })),
      ...bodyLosses,
    ],
  };
}

/** Gives what stands at a path, as text, cut short. */
function shownAt(item: unknown, path: Path): string {
  let value: unknown = item;
  for (const step of path)
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  return shown(value);
}

function withoutEmpty(fields: Partial<ArticleInput>): Partial<ArticleInput> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
