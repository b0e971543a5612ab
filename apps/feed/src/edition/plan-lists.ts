import { channelPage } from "../pages/channel-page.js";
import { entityPage } from "../pages/entity-page.js";
import { homePage } from "../pages/home-page.js";
import type { Channel } from "./channel.js";
import { contentTypes } from "./content-types.js";
import { digestOf } from "./digest.js";
import { type ListPage, listLines, listPages } from "./list-pages.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";

/** Plans the pages of every channel: of sections, authors, entities and languages. */
export function* planChannelPages({
  site,
  channels: { sections, authors, entities, languages },
  storyOf,
}: Pick<Planning, "site" | "channels" | "storyOf">): Generator<Resource> {
  for (const kind of [languages, authors, sections, entities])
    for (const channel of kind)
      for (const page of listPages(channel.folder, channel.stories))
        yield listed(page, [channel.name], () =>
          channel.kind === "entity"
            ? entityPage(site, channel, page, newestOn(page, storyOf))
            : channelPage(site, channel, page),
        );
}

/** Plans the list of all stories: the home page, and the pages before it. */
export function* planHome({
  site,
  published,
  channels: { sections },
}: Pick<Planning, "site" | "published" | "channels">): Generator<Resource> {
  for (const page of listPages("", published)) {
    const shown = page.number === undefined ? sections : [];
    yield listed(
      page,
      shown.map(({ name }) => name),
      () => homePage(site, page, shown),
    );
  }
}

function listed(page: ListPage, lines: readonly string[], render: () => string): Resource {
  return {
    path: page.path,
    contentType: contentTypes.html,
    digest: digestOf([String(lines.length), ...lines, ...listLines(page)]),
    render,
  };
}

/** What is known of an entity stands on the first page of its list, and so does its newest story. */
function newestOn({ number, stories }: ListPage, storyOf: Planning["storyOf"]) {
  const [newest] = stories;
  return number === undefined && newest ? storyOf(newest).article : undefined;
}

/** Gives the lines of the digest of a list of channels: what they are called, and where they are. */
export function channelLines(channels: readonly Channel[]): readonly string[] {
  return channels.flatMap(({ folder, name }) => [folder, name]);
}
