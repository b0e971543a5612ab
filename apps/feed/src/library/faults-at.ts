import type { ContentFinding } from "../content/content-finding.js";
import { brokenLinks } from "./broken-links.js";
import { datedAhead } from "./dated-ahead.js";
import type { Library, LibraryStory } from "./library.js";

/** What is known of the faults of an earlier moment, where nothing but some stories' texts is other now. */
export interface FaultsBefore {
  /** The stories that have changed. */
  readonly changed: ReadonlySet<LibraryStory>;
  /** What was found before, faults of other kinds among it. */
  readonly findings: readonly Pick<ContentFinding, "code" | "file">[];
}

/**
 * Gives the faults that come and go with the time: stories that are dated ahead, and links to stories that readers cannot open.
 *
 * @param library all stories
 * @param now the present time
 * @param before what was found before. Of ten thousand stories, nothing is looked up then of those in which nothing can be found: those
 *   that have not changed, and in which nothing of the kind was
 */
export async function faultsAt(
  library: Pick<Library, "stories" | "faulty">,
  now: Date,
  before?: FaultsBefore,
): Promise<readonly ContentFinding[]> {
  const among = (sought: string): readonly LibraryStory[] => {
    if (!before) return library.stories;
    const files = new Set(before.findings.flatMap(({ code, file }) => (code === sought ? [file] : [])));
    if (files.size === 0) return [...before.changed];
    return library.stories.filter((story) => before.changed.has(story) || files.has(story.file));
  };
  const ahead = await datedAhead(among("story-dated-ahead"), now);
  return [...ahead, ...brokenLinks(among("link-broken"), library, now)];
}
