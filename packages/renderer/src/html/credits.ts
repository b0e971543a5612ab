import type { Article } from "@copydesk/article-schema";
import { attributes } from "../template/markup.js";
import { html } from "../template/html.js";
import type { Markup } from "../template/markup.js";

type Media = Article["media"][number];

/**
 * Gives the story's pictures, videos and sounds as figures, each with its credit. Where there is a credit but no file, the
 * credit is printed, and no picture is pretended.
 */
export function mediaFigures(article: Article): readonly Markup[] {
  return article.media.map((media) => {
    const [best] = media.renditions;
    const caption =
      media.caption === undefined ? undefined : html`<span class="caption">${media.caption}</span> `;
    const label = labels[media.kind];
    const credit = html`<span class="credit">${label} credit: ${media.credit}</span>`;
    if (!best) {
      return html`<p class="media-credit">${caption}${credit} (the ${label.toLowerCase()} is not available here)</p>`;
    }
    return html`<figure>${player(media, best)}<figcaption>${caption}${credit}</figcaption></figure>`;
  });
}

function player(media: Media, { url, mediaType, width, height }: Media["renditions"][number]): Markup {
  switch (media.kind) {
    case "photo":
    case "graphic":
      return html`<img ${attributes({ src: url, alt: media.alt ?? "", width, height })}>`;
    case "video":
      return html`<video controls preload="none"><source src="${url}" type="${mediaType}"></video>`;
    case "audio":
      return html`<audio controls preload="none"><source src="${url}" type="${mediaType}"></audio>`;
  }
}

const labels = { photo: "Photo", graphic: "Graphic", video: "Video", audio: "Audio" } as const;
