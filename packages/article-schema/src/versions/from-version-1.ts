import type { ArticleInput } from "../article/article.js";
import type { ArticleVersion1 } from "./version-1.js";

/** Gives an article of version 1 as one of version 2: authors become objects, and a medium's file its only rendition. */
export function fromVersion1({ authors, media, ...article }: ArticleVersion1): ArticleInput {
  return {
    ...article,
    schemaVersion: 2,
    authors: authors.map((name) => ({ name })),
    media: media.map(({ url, mediaType, width, height, ...medium }) => {
      if (url === undefined) return { ...medium, renditions: [] };
      const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
      return { ...medium, renditions: [{ url, mediaType: mediaType ?? guessMediaType(url), ...size }] };
    }),
  };
}

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["avif", "image/avif"],
  ["gif", "image/gif"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["m4a", "audio/mp4"],
  ["mp3", "audio/mpeg"],
  ["mp4", "video/mp4"],
  ["ogg", "audio/ogg"],
  ["png", "image/png"],
  ["svg", "image/svg+xml"],
  ["webm", "video/webm"],
  ["webp", "image/webp"],
]);

/** Version 1 could leave out what a file is; its name tells, and otherwise it is bytes (RFC 2046, section 4.5.1). */
function guessMediaType(url: string): string {
  const extension = /\.([a-z0-9]+)(?:[?#]|$)/i.exec(url)?.[1];
  return mediaTypes.get(extension?.toLowerCase() ?? "") ?? "application/octet-stream";
}
