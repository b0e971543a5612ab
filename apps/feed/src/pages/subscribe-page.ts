import { html, inEnglish, type Markup } from "@copydesk/renderer";
import type { Channel } from "../site/channel.js";
import { channelList } from "./directory-page.js";
import { linkedFormats } from "./feed-links.js";
import { layout, type Site } from "./layout.js";

/** What the page of feeds lists in full; authors and entities, who may be many, have pages of their own. */
export interface SubscribePageOptions {
  readonly sections: readonly Channel[];
  readonly languages: readonly Channel[];
}

/** Writes the page that says how to subscribe, and to what. */
export function subscribePage(site: Site, { sections, languages }: SubscribePageOptions): string {
  const { publication, addresses } = site;
  const { title } = publication;
  const en = (words: string | Markup) => inEnglish(publication.language, words);
  const page = (path: string, words: string) => html`<a href="${addresses.at(path)}">${words}</a>`;
  return layout(site, {
    title: "Subscribe",
    path: "feeds/index.html",
    main: html`<header class="channel">
<h1>${en("Subscribe")}</h1>
<p class="summary">${en("Give the address of a feed to a feed reader, and every new story comes to you. It costs nothing, and you need no account.")}</p>
</header>
<section>
<h2>${en("All stories")}</h2>
<ul class="channels">
<li><a href="${addresses.home}">${title}</a> ${linkedFormats(site, "", title)}</li>
</ul>
</section>
${[
  { title: "Sections", channels: sections },
  { title: "Languages", channels: languages },
]
  .filter(({ channels }) => channels.length > 0)
  .map((group) => channelList(site, group))}<section>
<h2>${en("One subject, one author")}</h2>
<p>${en(html`Every ${page("entities/index.html", "person, organization, place, agreement, event and topic")} that a story is about or mentions has feeds of its own, and so has every ${page("authors/index.html", "author")}.`)}</p>
<p>${en(html`All of them are listed: ${page("sections/index.html", "sections")}, ${page("languages/index.html", "languages")}, ${page("authors/index.html", "authors")} and ${page("entities/index.html", "topics")}.`)}</p>
<p>${en(html`A feed reader can take all of them at once, from ${page("feeds.opml", "the list of feeds (OPML)")}.`)}</p>
</section>
<section>
<h2>${en("For programs")}</h2>
<p>${en(html`Every story is there as data and as Markdown, too; its page leads there. What the data hold, the ${page("schemas/index.html", "JSON Schemas")} say.`)}</p>
</section>`,
  });
}
