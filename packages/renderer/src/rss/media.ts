import { filesOf, isImage, isPicture, type Media, type MediaFile } from "../media/files.js";
import type { Story } from "../story.js";
import { attributes, type Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";

/**
 * Writes the one enclosure that an item may have: the first file whose size is known, sound and video before pictures. Podcast
 * programs look for it, and for nothing else, so that a sound or a video has one even if no size is known. RSS wants a length; a
 * wrong one breaks downloads, and 0 stands for one that is not known.
 *
 * @see https://www.rssboard.org/rss-profile#element-channel-item-enclosure
 */
export function enclosure({ article, url }: Story): Markup | undefined {
  if (article.media.length === 0) return undefined;
  const isSized = ({ size }: MediaFile) => size !== undefined;
  const played = article.media
    .filter((media) => !isPicture(media))
    .flatMap((media) => filesOf(media, url))
    .filter((file) => !isImage(file));
  const file =
    played.find(isSized) ?? played[0] ?? article.media.flatMap((media) => filesOf(media, url)).find(isSized);
  return file && xml`<enclosure url="${file.url}" length="${file.size ?? 0}" type="${file.mediaType}"/>\n`;
}

/**
 * Writes a story's media as Media RSS: every rendition, and a credit too where there is no file.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function mediaRss({ article, url }: Story): readonly Markup[] {
  return article.media.map((media) => {
    const files = filesOf(media, url);
    const [first, ...others] = files;
    const credit = xml`<media:credit>${media.credit}</media:credit>\n`;
    if (!first) return credit;
    const text = media.caption ?? media.alt;
    const thumbnail = smallestPicture(files);
    const about = [
      credit,
      text === undefined ? undefined : xml`<media:description type="plain">${text}</media:description>\n`,
      thumbnail &&
        xml`<media:thumbnail ${attributes({ url: thumbnail.url, width: thumbnail.width, height: thumbnail.height })}/>\n`,
    ];
    if (others.length === 0) return content(media, first, {}, about);
    const isDefault = (file: MediaFile) => (file === first ? { isDefault: "true" } : {});
    return xml`<media:group>\n${files.map((file) => content(media, file, isDefault(file), []))}${about}</media:group>\n`;
  });
}

const mediums = { photo: "image", graphic: "image", video: "video", audio: "audio" } as const;

function content(
  media: Media,
  file: MediaFile,
  more: Readonly<Record<string, string>>,
  inside: readonly (Markup | undefined)[],
): Markup {
  const about = attributes({
    url: file.url,
    fileSize: file.size,
    type: file.mediaType,
    medium: isImage(file) ? "image" : mediums[media.kind],
    ...more,
    duration: file.duration === undefined ? undefined : Math.round(file.duration),
    width: file.width,
    height: file.height,
  });
  return xml`<media:content ${about}>${inside}</media:content>\n`;
}

function smallestPicture(files: readonly MediaFile[]): MediaFile | undefined {
  const [first, ...others] = files.filter(isImage);
  if (!first) return undefined;
  return others.reduce(
    (best, candidate) => ((candidate.width ?? Infinity) < (best.width ?? Infinity) ? candidate : best),
    first,
  );
}
