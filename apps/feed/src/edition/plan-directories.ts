import { type OpmlFeed, renderOpml } from "@copydesk/renderer";
import { feedTitle } from "../pages/channel-title.js";
import { llmsText } from "../pages/llms-text.js";
import { feedFiles } from "../site/addresses.js";
import type { Channel } from "../site/channel.js";
import { contentTypes } from "./content-types.js";
import { digestOfTexts } from "../records/digest.js";
import { entityGroups } from "./entity-groups.js";
import { digestOfList } from "../records/newest-first.js";
import { groupLines } from "./plan-channel-directories.js";
import { channelLines } from "./plan-lists.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";
import { withTeasers } from "../records/teaser.js";

/** How many stories `llms.txt` names; the archive has the others. */
const storiesForLanguageModels = 50;

/** Plans what tells programs of the rest: the list of feeds, `llms.txt` and `robots.txt`. */
export function* planDirectories({
  site,
  published,
  channels,
  teaserOf,
}: Pick<Planning, "site" | "published" | "channels" | "teaserOf">): Generator<Resource> {
  yield listOfFeeds(site, channels);
  const newest = published.slice(0, storiesForLanguageModels);
  const { sections } = channels;
  yield {
    path: "llms.txt",
    contentType: contentTypes.text,
    digest: digestOfList(newest, channelLines(sections)),
    shows: newest,
    render: () => llmsText(site, withTeasers(newest, teaserOf), sections),
  };
  yield {
    path: "robots.txt",
    contentType: contentTypes.text,
    digest: "",
    render: () =>
      `User-agent: *\nAllow: /\n\n${["sitemap.xml", "sitemap-news.xml"]
        .map((path) => `Sitemap: ${site.addresses.at(path)}\n`)
        .join("")}`,
  };
}

function listOfFeeds({ publication, addresses }: Planning["site"], channels: Planning["channels"]): Resource {
  const groups = [
    { title: "Sections", channels: channels.sections },
    { title: "Languages", channels: channels.languages },
    { title: "Authors", channels: channels.authors },
    ...entityGroups(channels.entities),
  ].filter((group) => group.channels.length > 0);
  const { title, description, language } = publication;
  const whole = { title, description, language, url: addresses.feeds.rss, homeUrl: addresses.home };
  const feedOf = (channel: Channel): OpmlFeed => ({
    // What readers show is to begin with the title of the feed (OPML 2.0, “Subscription lists”).
    title: feedTitle(channel, publication),
    url: addresses.at(channel.folder + feedFiles.rss),
    homeUrl: addresses.at(`${channel.folder}index.html`),
    language: channel.kind === "language" ? channel.name : language,
  });
  return {
    path: "feeds.opml",
    contentType: contentTypes.opml,
    digest: digestOfTexts(groupLines(groups)),
    render: () =>
      renderOpml({
        title,
        feeds: [whole],
        groups: groups.map((group) => ({ title: group.title, feeds: group.channels.map(feedOf) })),
      }),
  };
}
