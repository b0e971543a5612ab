import { filesOf, isPicture, type Media, type MediaFile } from "../media/files.js";
import type { Story } from "../story.js";
import { attributes, type Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";

/**
 * Writes the one enclosure that an item may have: the first file whose size is known, sound and video before pictures,
 * for that is what podcast programs look for. RSS wants a length, and a wrong one breaks downloads.
 */
export function enclosure({ article, url }: Story): Markup | undefined {
  if (article.media.length === 0) return undefined;
  const played = article.media.filter((media) => !isPicture(media));
  const files = [...played, ...article.media].flatMap((media) => filesOf(media, url));
  const file = files.find((candidate) => candidate.size !== undefined);
  return file && xml`<enclosure url="${file.url}" length="${file.size}" type="${file.mediaType}"/>\n`;
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
    // A still of a video is a picture.
    medium: file.mediaType.startsWith("image/") ? "image" : mediums[media.kind],
    ...more,
    duration: file.duration === undefined ? undefined : Math.round(file.duration),
    width: file.width,
    height: file.height,
  });
  return xml`<media:content ${about}>${inside}</media:content>\n`;
}

function smallestPicture(files: readonly MediaFile[]): MediaFile | undefined {
  const [first, ...others] = files.filter(({ mediaType }) => mediaType.startsWith("image/"));
  if (!first) return undefined;
  return others.reduce(
    (best, candidate) => ((candidate.width ?? Infinity) < (best.width ?? Infinity) ? candidate : best),
    first,
  );
}
