import { isPicture } from "./media-type.js";
import { pictureOf } from "./original-address.js";
import type { SourceMedia, SourceRendition } from "./source-item.js";

/**
 * A file that is named twice, as an enclosure and as Media RSS, or in two sizes, is one. What the first does not say of it, the second
 * does.
 */
export function withoutTwins(media: readonly SourceMedia[]): SourceMedia[] {
  const result: SourceMedia[] = [];
  for (const one of media) {
    const at = result.findIndex((twin) => one.renditions.some(({ url }) => isOf(twin, url)));
    const twin = result[at];
    if (twin) result[at] = joined(twin, one);
    else result.push(one);
  }
  return result;
}

function joined(twin: SourceMedia, one: SourceMedia): SourceMedia {
  const files = twin.renditions.map((file) => joinedFile(file, fileOf(one, file.url)));
  const others = one.renditions.filter(({ url }) => !fileOf(twin, url));
  return {
    ...twin,
    credit: twin.credit ?? one.credit,
    alt: twin.alt ?? one.alt,
    caption: twin.caption ?? one.caption,
    renditions: [...files, ...others],
  };
}

function joinedFile(file: SourceRendition, again: SourceRendition | undefined): SourceRendition {
  return {
    url: file.url,
    mediaType: file.mediaType ?? again?.mediaType,
    width: file.width ?? again?.width,
    height: file.height ?? again?.height,
    size: file.size ?? again?.size,
    duration: file.duration ?? again?.duration,
  };
}

function isOf(medium: SourceMedia, url: string): boolean {
  const picture = pictureOf(url);
  return medium.renditions.some((file) =>
    isPicture(medium) ? pictureOf(file.url) === picture : file.url === url,
  );
}

function fileOf({ renditions }: SourceMedia, url: string): SourceRendition | undefined {
  return renditions.find((file) => file.url === url);
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
