import type { Article } from "@copydesk/article-schema";
import { attributes, type Markup } from "../template/markup.js";
import { xml } from "../template/xml.js";

type Media = Article["media"][number];
type Rendition = Media["renditions"][number];

/**
 * Writes the one enclosure that an item may have: the first file whose size is known, sound and video before pictures,
 * for that is what podcast programs look for. RSS wants a length, and a wrong one breaks downloads.
 */
export function enclosure(article: Article): Markup | undefined {
  const played = article.media.filter(({ kind }) => kind === "audio" || kind === "video");
  const files = [...played, ...article.media].flatMap(({ renditions }) => renditions);
  const file = files.find((candidate) => candidate.size !== undefined);
  return file && xml`<enclosure url="${file.url}" length="${file.size}" type="${file.mediaType}"/>\n`;
}

/**
 * Writes a story's media as Media RSS: every rendition, and a credit too where there is no file.
 *
 * @see https://www.rssboard.org/media-rss
 */
export function mediaRss(article: Article): readonly Markup[] {
  return article.media.map((media) => {
    const about = [
      xml`<media:credit>${media.credit}</media:credit>\n`,
      media.alt === undefined && media.caption === undefined
        ? undefined
        : xml`<media:description type="plain">${media.caption ?? media.alt}</media:description>\n`,
    ];
    const [first, ...others] = media.renditions;
    if (!first) return xml`${about}`;
    const thumbnail = pictureKinds.has(media.kind) ? smallest(media.renditions) : undefined;
    const end = [
      ...about,
      thumbnail &&
        xml`<media:thumbnail ${attributes({ url: thumbnail.url, width: thumbnail.width, height: thumbnail.height })}/>\n`,
    ];
    if (others.length === 0) return xml`${content(media, first, end)}`;
    return xml`<media:group>\n${media.renditions.map((rendition) => content(media, rendition, []))}${end}</media:group>\n`;
  });
}

const pictureKinds = new Set<Media["kind"]>(["photo", "graphic"]);
const mediums = { photo: "image", graphic: "image", video: "video", audio: "audio" } as const;

function content(media: Media, rendition: Rendition, inside: readonly (Markup | undefined)[]): Markup {
  const file = attributes({
    url: rendition.url,
    fileSize: rendition.size,
    type: rendition.mediaType,
    medium: mediums[media.kind],
    duration: rendition.duration === undefined ? undefined : Math.round(rendition.duration),
    width: rendition.width,
    height: rendition.height,
  });
  return xml`<media:content ${file}>${inside}</media:content>\n`;
}

function smallest(renditions: readonly Rendition[]): Rendition | undefined {
  return renditions.reduce((best, candidate) =>
    (candidate.width ?? Infinity) < (best.width ?? Infinity) ? candidate : best,
  );
}
