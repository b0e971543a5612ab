import { decoded } from "./decoded.js";
import { type ImportLoss, shortened } from "./import-loss.js";
import { kindOf, mediaTypeOf } from "./media-type.js";
import { positive } from "./numbers.js";
import type { SourceMedia } from "./source-item.js";
import type { WordPressSite } from "./wordpress-site.js";
import type { XmlPart } from "./xml-part.js";
import { urlOf } from "../url-of.js";

/** What WordPress notes for itself; a reader never saw it. */
const bookkeeping =
  /^_(?:edit_lock|edit_last|pingme|encloseme|wp_page_template|wp_old_date|wp_trash_\w+|oembed_\w+|wp_desired_post_slug|thumbnail_id|wp_old_slug)$/;

/** What the plugin Advanced Custom Fields notes of a field beside its value: which of its own it is. */
const fieldKey = /^field_[\da-z]+$/;

/** What is read together with the copy. */
const elsewhere: ReadonlySet<string> = new Set(["_yoast_wpseo_metadesc", "footnotes"]);

/** @param hasFootnotes whether the footnotes stand in the copy */
export function readMeta(
  item: XmlPart,
  site: WordPressSite,
  link: string | undefined,
  hasFootnotes: boolean,
) {
  const media: SourceMedia[] = [];
  const losses: ImportLoss[] = [];
  const formerSlugs: string[] = [];
  let section: string | undefined;
  for (const part of item.takeAll("wp:postmeta")) {
    const [key = "", value = ""] = ["wp:meta_key", "wp:meta_value"].map((name) => part.textOf(name));
    if (key === "_thumbnail_id") {
      const picture = site.attachments.get(value)?.media;
      if (picture) media.unshift(picture);
      else
        losses.push({
          field: "_thumbnail_id",
          reason: "The picture is not in the export: export all content, or add it by hand.",
          value,
        });
    } else if (key === "_wp_old_slug") formerSlugs.push(decoded(value));
    else if (key === "enclosure") {
      const [address = "", length, type] = value.split("\n");
      const url = urlOf(address, link)?.href;
      const mediaType = url === undefined ? undefined : mediaTypeOf(type, url);
      const kind = kindOf(mediaType);
      if (kind && url !== undefined)
        media.push({
          kind,
          renditions: [{ url, mediaType, size: positive(length) }],
        });
      else losses.push({ field: key, reason: "It is no picture, video or sound.", value: shortened(value) });
    } else if (key === "_yoast_wpseo_primary_category" && site.categories.get(value) !== undefined)
      section = site.categories.get(value);
    else if (key === "footnotes" && !hasFootnotes && value !== "[]" && value !== "")
      losses.push({
        field: `wp:postmeta ${key}`,
        reason:
          "The copy shows these footnotes nowhere, or they cannot be read. Look whether to add them by hand.",
        value: shortened(value),
      });
    else if (key.startsWith("_") && fieldKey.test(value)) continue;
    else if (!elsewhere.has(key) && !bookkeeping.test(key) && value !== "")
      losses.push({
        field: `wp:postmeta ${key}`,
        reason: "An article has no place for a plugin's own field.",
        value: shortened(value),
      });
  }
  return { media, losses, formerSlugs: formerSlugs.filter((slug) => slug !== ""), section };
}
