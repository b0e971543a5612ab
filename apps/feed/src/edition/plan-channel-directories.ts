import { type DirectoryGroup, directoryPage } from "../pages/directory-page.js";
import { schemasPage } from "../pages/schemas-page.js";
import { subscribePage } from "../pages/subscribe-page.js";
import type { Channel } from "../site/channel.js";
import { contentTypes } from "./content-types.js";
import { digestOfTexts } from "../records/digest.js";
import { entityGroups } from "./entity-groups.js";
import { channelLines } from "./plan-lists.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";

/** How many channels a page of a directory lists. */
const channelsOnPage = 500;

/** Plans the directories of sections, authors, languages, entities and schemas, and the page that says how to subscribe. */
export function* planChannelDirectories({
  site,
  channels: { sections, authors, entities, languages },
}: Pick<Planning, "site" | "channels">): Generator<Resource> {
  const directories = [
    ["sections/", "Sections", [{ title: "Sections", channels: sections }]],
    ["authors/", "Authors", [{ title: "Authors", channels: authors }]],
    ["languages/", "Languages", [{ title: "Languages", channels: languages }]],
    ["entities/", "Topics", entityGroups(entities)],
  ] as const;
  for (const [folder, name, groups] of directories) {
    const pages = divided(groups);
    const path = (index: number) =>
      index >= 0 && index < pages.length
        ? `${folder}${index === 0 ? "" : `page/${index + 1}/`}index.html`
        : undefined;
    for (const [index, content] of pages.entries()) {
      const own = path(index) ?? folder;
      const [previous, next] = [path(index - 1), path(index + 1)];
      const title = index === 0 ? name : `${name} (${index + 1})`;
      yield {
        path: own,
        contentType: contentTypes.html,
        digest: digestOfTexts([next, ...groupLines(content)]),
        render: () => directoryPage(site, { path: own, title, groups: content, previous, next }),
      };
    }
  }
  yield {
    path: "feeds/index.html",
    contentType: contentTypes.html,
    digest: digestOfTexts([String(sections.length), ...channelLines(sections), ...channelLines(languages)]),
    render: () => subscribePage(site, { sections, languages }),
  };
  yield {
    path: "schemas/index.html",
    contentType: contentTypes.html,
    digest: "",
    render: () => schemasPage(site),
  };
}

/** Gives the lines of the digest of groups of channels. */
export function groupLines(groups: readonly DirectoryGroup[]): readonly string[] {
  return groups.flatMap(({ title, channels }) => [title, ...channelLines(channels)]);
}

/** Divides groups among pages, of which there is one at the least. */
function divided(groups: readonly DirectoryGroup[]): readonly (readonly DirectoryGroup[])[] {
  const pages: DirectoryGroup[][] = [[]];
  let room = channelsOnPage;
  for (const { title, channels } of groups) {
    let rest: readonly Channel[] = channels;
    while (rest.length > 0) {
      if (room === 0) {
        pages.push([]);
        room = channelsOnPage;
      }
      const part = rest.slice(0, room);
      pages.at(-1)?.push({ title, channels: part });
      room -= part.length;
      rest = rest.slice(part.length);
    }
  }
  return pages;
}
