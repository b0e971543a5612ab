import { html, inEnglish, type Markup } from "@copydesk/renderer";
import type { Channel } from "../site/channel.js";
import { grouped } from "../grouped.js";
import { besideLinks } from "./beside.js";
import { channelTitle, distinctTitle, inItself, nameOf } from "./channel-title.js";
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
  const { publication } = site;
  const en = (words: string) => inEnglish(publication.language, words);
  const [only, ...others] = groups;
  // The page's own heading says what such a list is of: “Sections”, or “Sections (2)”.
  const isNamed = only !== undefined && others.length === 0 && title.startsWith(only.title);
  const lists = isNamed ? listOf(site, only.channels) : groups.map((group) => channelList(site, group));
  const linked = (other: string | undefined, words: string) =>
    other === undefined ? undefined : { path: other, words: en(words) };
  return layout(site, {
    title,
    path,
    main: html`<header class="channel">
<h1>${en(title)}</h1>
</header>
${groups.length > 0 ? lists : html`<p>${en("There are none yet.")}</p>`}
${besideLinks(site, "Pages", linked(previous, "Previous page"), linked(next, "Next page"))}`,
  });
}

/** Writes a list of channels under a heading, each with its feeds. */
export function channelList(site: Site, { title, channels }: DirectoryGroup): Markup {
  return html`<section>
<h2>${inEnglish(site.publication.language, title)}</h2>
${listOf(site, channels)}</section>
`;
}

function listOf(site: Site, channels: readonly Channel[]): Markup {
  const alike = grouped(channels, nameOf);
  return html`<ul class="channels">${channels.map((channel) => {
    const others = alike.get(nameOf(channel)) ?? [];
    // What the heading says of all of them need not stand behind each.
    const isToldApart = others.some(({ qualifier }) => qualifier !== channel.qualifier);
    const name = isToldApart ? distinctTitle(channel) : channelTitle(channel);
    return html`
<li><a href="${site.addresses.at(`${channel.folder}index.html`)}">${inItself(site.publication.language, channel, name)}</a> ${linkedFormats(site, channel.folder, name)}</li>`;
  })}
</ul>
`;
}
