import { html, inEnglish, type Markup } from "@copydesk/renderer";
import type { Channel } from "../edition/channel.js";
import { channelTitle, inItself } from "./channel-title.js";
import { linkedFormats } from "./feed-links.js";
import { layout, type Site } from "./layout.js";

/** Channels that are listed under a heading. */
export interface DirectoryGroup {
  /** The heading, in English. */
  readonly title: string;
  readonly channels: readonly Channel[];
}

/** One page of a directory of channels. */
export interface Directory {
  readonly path: string;
  /** What the directory lists, in English. */
  readonly title: string;
  readonly groups: readonly DirectoryGroup[];
  /** The paths of the pages before and after it. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** Writes a page of a directory: every section, author, language or entity, with its page and its feeds. */
export function directoryPage(site: Site, { path, title, groups, previous, next }: Directory): string {
  const { publication, addresses } = site;
  const en = (words: string) => inEnglish(publication.language, words);
  const link = (other: string | undefined, side: string, words: string) =>
    other === undefined
      ? undefined
      : html`<li class="${side}"><a href="${addresses.at(other)}">${en(words)}</a></li>`;
  const turn =
    previous === undefined && next === undefined
      ? undefined
      : html`<nav class="pager" aria-label="Pages">
<ul>${link(previous, "newer", "Previous page")}${link(next, "older", "Next page")}</ul>
</nav>`;
  return layout(site, {
    title,
    path,
    main: html`<header class="channel">
<h1>${en(title)}</h1>
</header>
${groups.length > 0 ? groups.map((group) => channelList(site, group)) : html`<p>${en("There are none yet.")}</p>`}
${turn}`,
  });
}

/** Writes a list of channels under a heading, each with its feeds. */
export function channelList(site: Site, { title, channels }: DirectoryGroup): Markup {
  const { publication, addresses } = site;
  return html`<section>
<h2>${inEnglish(publication.language, title)}</h2>
<ul class="channels">${channels.map((channel) => {
    const name = channelTitle(channel);
    return html`
<li><a href="${addresses.at(`${channel.folder}index.html`)}">${inItself(channel, name)}</a> ${linkedFormats(site, channel.folder, name)}</li>`;
  })}
</ul>
</section>
`;
}
