import type { ContentFinding } from "../content/content-finding.js";
import { brokenLinks } from "./broken-links.js";
import { datedAhead } from "./dated-ahead.js";
import type { Library, LibraryStory } from "./library.js";

/** What is known of the faults of an earlier moment, where nothing but some stories' texts is other now. */
export interface FaultsBefore {
  /** The stories that have changed. */
  readonly changed: ReadonlySet<LibraryStory>;
  /** What was found before, faults of other kinds among it. */
  readonly findings: readonly Pick<ContentFinding, "code">[];
}

/**
 * Gives the faults that come and go with the time: stories that are dated ahead, and links to stories that readers cannot open.
 *
 * @param library all stories
 * @param now the present time
 * @param before what was found before. Of ten thousand stories, nothing is looked up then of those in which nothing can be found
 */
export async function faultsAt(
  library: Pick<Library, "stories" | "faulty">,
  now: Date,
  before?: FaultsBefore,
): Promise<readonly ContentFinding[]> {
  const among = (sought: string): readonly LibraryStory[] =>
    before?.findings.every(({ code }) => code !== sought) === true ? [...before.changed] : library.stories;
  const ahead = await datedAhead(among("story-dated-ahead"), now);
  return [...ahead, ...brokenLinks(among("link-broken"), library, now)];
}
