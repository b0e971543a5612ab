import mime from "mime";
import type { SourceMedia } from "./source-item.js";

/**
 * Gives a file's media type: the one that is said, or else the one of its name's ending. One that is registered nowhere gives way to
 * that of the ending: generators make up image/mp3, and write image/jpg for image/jpeg.
 *
 * @param said what the feed says; may be anything
 * @param url the file's address
 */
export function mediaTypeOf(said: string | undefined, url: string): string | undefined {
  const type = said?.split(";")[0]?.trim().toLowerCase();
  const ofEnding = mime.getType(new URL(url).pathname) ?? undefined;
  if (
    type === undefined ||
    !/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/.test(type) ||
    type === "application/octet-stream"
  )
    return ofEnding;
  if (type === "image/jpg") return "image/jpeg";
  return mime.getExtension(type) === null ? (ofEnding ?? type) : type;
}

/**
 * Gives what kind of thing a file is; nothing where it is no picture, video or sound.
 *
 * @param mediaType its media type
 * @param medium what Media RSS calls it, if it does
 */
export function kindOf(mediaType: string | undefined, medium?: string): SourceMedia["kind"] | undefined {
  if (mediaType === "image/svg+xml") return "graphic";
  const name = medium ?? mediaType?.split("/")[0];
  if (name === "image") return "photo";
  return name === "video" || name === "audio" ? name : undefined;
}

/** Says whether something is looked at, and not played. */
export function isPicture({ kind }: { readonly kind?: SourceMedia["kind"] | undefined }): boolean {
  return kind === "photo" || kind === "graphic";
}
