import { formatPath, type Path } from "@copydesk/article-schema";
import { fromNinjs, otherNinjsVersion } from "@copydesk/article-schema/ninjs";
import { htmlToMarkdown } from "./html/html-to-markdown.js";
import { type ImportLoss, shown } from "./import-loss.js";
import { isRecord } from "./json-part.js";
import { firstHeadline, type NinjsItems } from "./ninjs-items.js";
import { withMediaTypes } from "./ninjs-media.js";
import { storyOf, unsaid } from "./ninjs-story.js";
import type { JsonFile } from "./parse-json-file.js";
import type { ImportSource, SourceItem } from "./source-item.js";

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
  const why = whyUnread(fields);
  if (why) return { ...none, headline: firstHeadline(fields), ...why };
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
  const own = losses
    // The item's own name is kept as the guid.
    .filter(({ path }) => path.join() !== "uri")
    .map(({ path, reason }) => ({
      field: formatPath(path),
      reason,
      value: shownAt(item, path),
      line: placeOf([...at, ...path]).line,
    }));
  return { place, ...storyOf(value, uri), losses: [...own, ...bodyLosses] };
}

/** Says why an item is not read: it is of another version, or no story; nothing where it is. */
function whyUnread(
  fields: Readonly<Record<string, unknown>>,
): Pick<SourceItem, "broken" | "skipped"> | undefined {
  const other = otherNinjsVersion(fields);
  if (other) {
    const { message } = other;
    return { broken: { code: "ninjs-version-unread", message, hint: "Export it as ninjs 3.0 or 3.1." } };
  }
  const type = typeof fields["type"] === "string" ? fields["type"] : "text";
  if (type === "text" || type === "composite") return undefined;
  return { skipped: `It is no story, but an item of the type “${type}”.` };
}

/** Gives what stands at a path, as text, cut short. */
function shownAt(item: unknown, path: Path): string {
  let value: unknown = item;
  for (const step of path)
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  return shown(value);
}
