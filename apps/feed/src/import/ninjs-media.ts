import type { ArticleInput } from "@copydesk/article-schema";
import { fileAddress } from "./html/addresses.js";
import { isRecord } from "./json-part.js";
import { mediaTypeOf } from "./media-type.js";
import type { SourceMedia } from "./source-item.js";

/** Stands for a media type that nothing tells: ninjs need not say it, and an article has to. */
const unsaidType = "application/x-unsaid";

/** Gives an item whose files have a media type each: the one that is said, or that of the file's ending, or one to be asked for. */
export function withMediaTypes(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { associations } = item;
  if (!Array.isArray(associations)) return item;
  return {
    ...item,
    associations: associations.map((association: unknown) => {
      if (!isRecord(association)) return association;
      const { renditions } = association;
      return Array.isArray(renditions)
        ? { ...association, renditions: renditions.map(withMediaType) }
        : association;
    }),
  };
}

function withMediaType(file: unknown): unknown {
  if (!isRecord(file) || typeof file["href"] !== "string") return file;
  const { href, contentType = "" } = file;
  if (fileAddress(href, undefined) === undefined || typeof contentType !== "string") return file;
  return { ...file, contentType: mediaTypeOf(contentType, href) ?? unsaidType };
}

/** Gives media of an article as a file has them, without what stands for what it does not say. */
export function asSource(
  { credit, renditions = [], ...media }: NonNullable<ArticleInput["media"]>[number],
  unsaidCredit: string,
): SourceMedia {
  return {
    ...media,
    renditions: renditions.map((file) => ({
      ...file,
      mediaType: file.mediaType === unsaidType ? undefined : file.mediaType,
    })),
    credit: credit === unsaidCredit ? undefined : credit,
  };
}
