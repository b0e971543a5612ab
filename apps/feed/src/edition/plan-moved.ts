import { movedPage } from "../pages/moved-page.js";
import { withdrawnMarkdown } from "../pages/withdrawn-markdown.js";
import { withdrawnPage } from "../pages/withdrawn-page.js";
import { contentTypes } from "./content-types.js";
import { digestOfTexts } from "../records/digest.js";
import type { PlannedStory } from "../records/planned-story.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";
import type { StoryRecord } from "../records/story-record.js";

/**
 * Plans what stands where stories were: notices in the place of withdrawn ones, and redirects at former addresses. A former
 * address that another story has taken leads to that one alone.
 *
 * @returns the pages, and `_redirects` where there are any redirects
 */
export function* planMoved({
  site,
  published,
  withdrawn,
}: Pick<Planning, "site" | "published" | "withdrawn">): Generator<Resource> {
  const { addresses } = site;
  for (const { record } of withdrawn) yield* notices(site, record);
  const moves = movesOf([...published, ...withdrawn]);
  for (const { from, slug } of moves) {
    const location = addresses.story(slug);
    yield {
      path: `stories/${from}/index.html`,
      contentType: contentTypes.html,
      status: 301,
      location,
      digest: digestOfTexts(["moved", slug]),
      render: () => movedPage(site, location),
    };
  }
  if (moves.length === 0) return;
  yield {
    path: "_redirects",
    contentType: contentTypes.text,
    digest: digestOfTexts(moves.flatMap(({ from, slug }) => [from, slug])),
    render: () => {
      const root = new URL(addresses.home).pathname;
      const line = (old: string, now: string) => `${root}stories/${old} ${root}stories/${now} 301\n`;
      return moves
        .flatMap(({ from, slug }) => [
          line(`${from}/`, `${slug}/`),
          line(from, `${slug}/`),
          ...formsOfData.map((form) => line(from + form, slug + form)),
        ])
        .join("");
    },
  };
}

function* notices(site: Planning["site"], record: StoryRecord): Generator<Resource> {
  const { id, slug, status, language, withdrawal } = record;
  const digest = digestOfTexts([JSON.stringify([id, language, withdrawal])]);
  yield {
    path: `stories/${slug}/index.html`,
    contentType: contentTypes.html,
    status: 410,
    digest,
    render: () => withdrawnPage(site, record),
  };
  yield {
    // Written too, so that the story's data do not stay behind where an earlier build left them.
    path: `stories/${slug}.json`,
    contentType: contentTypes.json,
    status: 410,
    digest,
    render: () => `${JSON.stringify({ id, slug, status, withdrawal }, undefined, 2)}\n`,
  };
  yield {
    path: `stories/${slug}.md`,
    contentType: contentTypes.markdown,
    status: 410,
    digest,
    render: () => withdrawnMarkdown(site, record),
  };
}

/** How the addresses of the other forms of a story end. What reads them follows no page that leads elsewhere. */
const formsOfData = [".json", ".md"] as const;

/**
 * Gives the path of the page of the story whose data stand at a path; nothing where that is none of a story's data.
 *
 * @param path the path below the base URL
 */
export function pageOfData(path: string): { readonly page: string; readonly form: string } | undefined {
  const form = formsOfData.find((end) => path.endsWith(end));
  return form && { page: `${path.slice(0, -form.length)}/index.html`, form };
}

interface Move {
  /** The former slug. */
  readonly from: string;
  /** The slug of the story that has it. */
  readonly slug: string;
}

/** Gives where former addresses lead, in the order of these. Of two stories that had one address, it leads to the first one. */
function movesOf(stories: readonly PlannedStory[]): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const { record } of stories)
    for (const from of record.formerSlugs) if (!moves.has(from)) moves.set(from, { from, slug: record.slug });
  if (moves.size > 0) for (const { record } of stories) moves.delete(record.slug);
  return [...moves.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
