import * as fc from "fast-check";
import type { LibraryStory } from "../src/library/library.js";
import { article, libraryStory } from "./article.js";

/** What becomes of a story: it is as it was, or other in one way. */
const variants = [
  {},
  { body: "Another text." },
  { body: "Another text.", dateModified: "2019-11-23" },
  { status: "draft" },
  { status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "It was wrong." } },
  { slug: "moved" },
  { slug: "moved", formerSlugs: ["story-0"] },
  { id: "tag:news.example,2019:renamed" },
  { datePublished: "2019-11-21" },
  { embargoedUntil: "2019-11-25T00:00:00Z" },
] as const;

/** What becomes of a story, or nothing where there is none. */
export const variant = fc.option(fc.constantFrom(...variants), { nil: undefined });

/** A moment before the embargo of one of the stories ends, or after it. */
export const now = fc
  .constantFrom("2019-11-24T00:00:00Z", "2019-11-26T00:00:00Z")
  .map((moment) => new Date(moment));

/** Makes stories of which the first varies in every way, and the others in those that keep their ids and slugs apart. */
export function variedStories(
  chosen: readonly ((typeof variants)[number] | undefined)[],
): readonly LibraryStory[] {
  return chosen.flatMap((fields, index) => {
    if (!fields) return [];
    const apart = index > 0 && ("slug" in fields || "id" in fields) ? {} : fields;
    return libraryStory(article(`story-${index}`, apart));
  });
}
