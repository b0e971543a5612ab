import { behindCaption } from "../media/caption.js";
import { filesOf, isImage, isPicture, type Media, type MediaFile } from "../media/files.js";
import { labels } from "../media/labels.js";
import type { Story } from "../story.js";
import { html } from "../template/html.js";
import { attributes, type Markup } from "../template/markup.js";
import { inEnglish } from "./in-english.js";

/**
 * Gives the story's pictures, videos and sounds as figures, each with its credit. Where there is a credit but no file, the
 * credit is printed, and no picture is pretended; of a video that is not there, its still is shown.
 */
export function mediaFigures({ article, url }: Story): readonly Markup[] {
  const en = (words: string) => inEnglish(article.language, words);
  return article.media.map((media) => {
    const files = filesOf(media, url);
    const caption =
      media.caption === undefined
        ? undefined
        : html`<span class="caption">${media.caption}</span>${behindCaption(media.caption)}`;
    const label = labels[media.kind];
    const credit = html`<span class="credit">${en(`${label} credit:`)} ${media.credit}</span>`;
    const isThere = files.some((file) => isPicture(media) || !isImage(file));
    const missing = isThere ? undefined : html` ${en(`(the ${label.toLowerCase()} is not available here)`)}`;
    if (files.length === 0) return html`<p class="media-credit">${caption}${credit}${missing}</p>`;
    const shown = isThere ? player(media, files) : picture(media, files);
    return html`<figure>${shown}<figcaption>${caption}${credit}${missing}</figcaption></figure>`;
  });
}

function player(media: Media, files: readonly MediaFile[]): Markup {
  const sources = files
    .filter((file) => !isImage(file))
    .map((file) => html`<source ${attributes({ src: file.url, type: file.mediaType })}>`);
  switch (media.kind) {
    case "photo":
    case "graphic":
      return picture(media, files);
    case "video": {
      const poster = files.find(isImage)?.url;
      const sized = files.find((file) => !isImage(file) && file.width && file.height);
      const size = { width: sized?.width, height: sized?.height };
      return html`<video controls ${attributes({ preload: "none", poster, ...size, "aria-label": media.alt })}>${sources}</video>`;
    }
    case "audio":
      return html`<audio controls ${attributes({ preload: "none", "aria-label": media.alt })}>${sources}</audio>`;
  }
}

/** Gives a picture in the sizes that it comes in, of which a browser takes the one that fits. */
function picture({ alt }: Media, files: readonly MediaFile[]): Markup {
  const [best] = files;
  // Browsers take no two files of one width.
  const isFirst = ({ width }: MediaFile, index: number) =>
    files.findIndex((file) => file.width === width) === index;
  const sizes = files.filter((file, index) => file.width !== undefined && isFirst(file, index));
  // A comma at the end of an address would end it.
  const listed = sizes.length > 1 && sizes.every(({ url }) => !url.endsWith(","));
  // HTML wants `sizes` beside widths; this is what browsers take where it is missing.
  const set = listed && {
    srcset: sizes.map(({ url, width }) => `${url} ${width}w`).join(", "),
    sizes: "100vw",
  };
  return html`<img ${attributes({ src: best?.url, ...set, alt: alt ?? "", width: best?.width, height: best?.height })}>`;
}
