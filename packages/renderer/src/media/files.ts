import type { Article } from "@copydesk/article-schema";
import { fileAddress } from "../address/address.js";

/** A picture, video or sound of a story. */
export type Media = Article["media"][number];
/** One file of it. */
type Rendition = Media["renditions"][number];

/** One file of a picture, video or sound, at an absolute address that a browser may load. */
export type MediaFile = Omit<Rendition, "url"> & { readonly url: string };

/**
 * Gives the files of a picture, video or sound, the best one first; none that a browser must not load.
 *
 * @param media one of a story's
 * @param storyUrl the absolute address of the story, which relative addresses are resolved against
 */
export function filesOf(media: Media, storyUrl: string): readonly MediaFile[] {
  return media.renditions.flatMap((rendition): readonly MediaFile[] => {
    const url = fileAddress(rendition.url, storyUrl);
    if (url === undefined) return [];
    return url === rendition.url ? [rendition] : [{ ...rendition, url }];
  });
}

/** Says whether something is looked at, and not played. */
export function isPicture({ kind }: Media): boolean {
  return kind === "photo" || kind === "graphic";
}

/** Says whether a file is a picture, be it of one, or a still of a video. */
export function isImage({ mediaType }: MediaFile): boolean {
  return mediaType.startsWith("image/");
}

/** The picture that stands for a story, and its best file. */
export interface LeadingPicture {
  readonly media: Media;
  readonly file: MediaFile;
}

/** Gives the first picture of a story that has a file, or else the first still of a video or sound; nothing where there is none. */
export function leadingPicture({ media: all }: Article, storyUrl: string): LeadingPicture | undefined {
  for (const media of [...all.filter(isPicture), ...all.filter((one) => !isPicture(one))]) {
    const file = filesOf(media, storyUrl).find((one) => isPicture(media) || isImage(one));
    if (file) return { media, file };
  }
  return undefined;
}
