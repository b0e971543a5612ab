import path from "node:path";
import { nearest } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "../content/content-finding.js";
import { isExpiredAt, isVisibleAt } from "../records/visible-at.js";
import type { StoryLink } from "../site/story-links.js";
import type { Library, LibraryStory } from "./library.js";

/**
 * Warns of links in published stories that lead to stories which readers cannot open: there is none, or it is a draft, under embargo, or
 * has expired; or it is elsewhere, for the publication's address has a path.
 *
 * @param linking the stories whose links are looked at
 * @param library all stories
 * @param now the present time; of a story that is under embargo itself, the end of that
 */
export function brokenLinks(
  linking: readonly LibraryStory[],
  library: Pick<Library, "stories" | "faulty">,
  now: Date,
): readonly ContentFinding[] {
  // Hardly any story links to another one.
  const stories = linking.filter(
    ({ storyLinks, record }) =>
      storyLinks.length > 0 && record.status === "published" && !isExpiredAt(record, now),
  );
  if (stories.length === 0) return [];
  const known = storiesBySlug(library);
  const meantBy = likelySlugs(known);
  return stories.flatMap(({ file, record, storyLinks }) => {
    const begins = Math.max(now.getTime(), Date.parse(record.embargoedUntil ?? "") || 0);
    return storyLinks.flatMap((link) => {
      const fault = faultOf(link, { known, meantBy, now: new Date(begins) });
      return fault ? [fileWarning(file, "link-broken", fault.message, fault.hint, link.place)] : [];
    });
  });
}

/** The stories by each of their slugs; of those that do not hold together, nothing but that they are there. */
type KnownStories = ReadonlyMap<string, LibraryStory | "faulty">;

function storiesBySlug({ stories, faulty }: Pick<Library, "stories" | "faulty">): KnownStories {
  const known = new Map<string, LibraryStory | "faulty">();
  const named = [
    ...stories.map((story) => ({ names: story.record, file: story.file, story })),
    ...faulty.map(({ record, file }) => ({ names: record, file, story: "faulty" as const })),
  ];
  // Who has an address has it, whoever had it before them.
  for (const { names, story } of named)
    for (const former of names?.formerSlugs ?? []) known.set(former, story);
  for (const { names, file, story } of named)
    known.set(names?.slug ?? path.basename(file, path.extname(file)), story);
  return known;
}

interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** So many slugs are compared with all others: an archive may have thousands of links to stories that are gone. */
const mostCompared = 20;

/** Gives what says which slug was likely meant by another one; nothing, once that was asked of many. */
function likelySlugs(known: KnownStories): (slug: string) => string | undefined {
  const likely = new Map<string, string | undefined>();
  return (slug) => {
    if (!likely.has(slug) && likely.size < mostCompared) likely.set(slug, nearest(slug, known.keys()));
    return likely.get(slug);
  };
}

interface Search {
  readonly known: KnownStories;
  readonly meantBy: (slug: string) => string | undefined;
  /** When readers can follow the link first. */
  readonly now: Date;
}

function faultOf({ slug, beside }: StoryLink, { known, meantBy, now }: Search): Fault | undefined {
  const story = known.get(slug);
  // Where there is no story of that name here, it may lead to something else of the same host.
  if (beside !== undefined) return story && leadsBeside(slug, beside);
  if (story === "faulty" || (story && isVisibleAt(story.record, now))) return undefined;
  if (!story) {
    const meant = meantBy(slug);
    return {
      message: `There is no story “${slug}” here, so the link leads to a page that is not there.`,
      hint: `${meant === undefined ? "" : `Did you mean “${meant}”? `}Correct the address, or take the link out.`,
    };
  }
  const { file, record } = story;
  if (record.status === "draft")
    return {
      message: `${file} is a draft, so the link leads to a page that is not there.`,
      hint: "Publish it too, or take the link out until then.",
    };
  if (isExpiredAt(record, now))
    return {
      message: `${file} expires on ${record.expires}, and from then on the link leads to a page that is not there.`,
      hint: "Take the link out.",
    };
  return {
    message: `${file} is under embargo until ${record.embargoedUntil}, so until then the link leads to a page that is not there, and tells its address.`,
    hint: "Hold this story back until then too, or take the link out.",
  };
}

function leadsBeside(slug: string, beside: string): Fault {
  return {
    message: `The link leads to ${beside}, which is not below the address of this publication, where the story “${slug}” is.`,
    hint: `Write ../${slug}/, which leads to the story wherever the publication is.`,
  };
}
