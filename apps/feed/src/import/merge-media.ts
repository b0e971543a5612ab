import { isPicture } from "./media-type.js";
import type { SourceMedia } from "./source-item.js";

/** A file that is named twice, as an enclosure and as Media RSS, is one. */
export function withoutTwins(media: readonly SourceMedia[]): SourceMedia[] {
  const result: SourceMedia[] = [];
  for (const one of media) {
    const [file] = one.renditions;
    const at = result.findIndex(({ renditions }) => renditions.some(({ url }) => url === file?.url));
    const twin = result[at];
    if (!twin || !file) result.push(one);
    else {
      const renditions = twin.renditions.map((rendition) =>
        rendition.url === file.url
          ? {
              ...file,
              ...rendition,
              mediaType: rendition.mediaType ?? file.mediaType,
              size: rendition.size ?? file.size,
            }
          : rendition,
      );
      result[at] = { ...twin, renditions };
    }
  }
  return result;
}

/** The duration that a podcast gives its item is that of the first sound or video. */
export function withDuration(media: SourceMedia[], duration: number | undefined): SourceMedia[] {
  if (duration === undefined) return media;
  const at = media.findIndex((one) => !isPicture(one));
  return media.map((one, index) =>
    index === at
      ? {
          ...one,
          renditions: one.renditions.map((file) => ({ ...file, duration: file.duration ?? duration })),
        }
      : one,
  );
}
