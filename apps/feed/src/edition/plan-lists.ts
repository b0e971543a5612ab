import { channelPage } from "../pages/channel-page.js";
import { entityPage } from "../pages/entity-page.js";
import { homePage } from "../pages/home-page.js";
import type { ListPage } from "../pages/list-page.js";
import type { Channel } from "../site/channel.js";
import { contentTypes } from "./content-types.js";
import { digestOfPage, listPages, type PlannedPage } from "./list-pages.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";

/** Plans the pages of every channel: of sections, authors, entities and languages. */
export function* planChannelPages({
  site,
  channels: { sections, authors, entities, languages },
  storyOf,
  listedOf,
  isWanted,
}: Pick<Planning, "site" | "channels" | "storyOf" | "listedOf" | "isWanted">): Generator<Resource> {
  for (const kind of [languages, authors, sections, entities])
    for (const channel of kind)
      for (const planned of listPages(channel.folder, channel.stories, isWanted))
        yield listAt(planned, [channel.name, channel.qualifier], {
          listedOf,
          render: (page) =>
            channel.kind === "entity"
              ? entityPage(site, channel, page, newestOn(page, storyOf))
              : channelPage(site, channel, page),
        });
}

/** Plans the list of all stories: the home page, and the pages before it. */
export function* planHome({
  site,
  published,
  channels: { sections },
  listedOf,
  isWanted,
}: Pick<Planning, "site" | "published" | "channels" | "listedOf" | "isWanted">): Generator<Resource> {
  for (const planned of listPages("", published, isWanted)) {
    const shown = planned.number === undefined ? sections : [];
    yield listAt(
      planned,
      shown.map(({ name }) => name),
      { listedOf, render: (page) => homePage(site, page, shown) },
    );
  }
}

function listAt(
  planned: PlannedPage,
  texts: readonly (string | undefined)[],
  { listedOf, render }: Pick<Planning, "listedOf"> & { readonly render: (page: ListPage) => string },
): Resource {
  return {
    path: planned.path,
    contentType: contentTypes.html,
    get digest() {
      return digestOfPage(planned, texts);
    },
    shows: planned.planned,
    render: () => render({ ...planned, stories: planned.planned.map(({ record }) => listedOf(record)) }),
  };
}

/** What is known of an entity stands on the first page of its list, and so does its newest story. */
function newestOn({ number, stories }: ListPage, storyOf: Planning["storyOf"]) {
  const [newest] = stories;
  return number === undefined && newest ? storyOf(newest.record).article : undefined;
}

/** Gives the lines of the digest of a list of channels: what they are called, and where they are. */
export function channelLines(channels: readonly Channel[]): readonly string[] {
  return channels.flatMap(({ folder, name }) => [folder, name]);
}
