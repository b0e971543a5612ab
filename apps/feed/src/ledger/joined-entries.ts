import { momentOf } from "@copydesk/renderer";
import { otherSlugs } from "./entry-of.js";
import type { RecordedEntry } from "./ledger.js";

/**
 * Gives what two lines say together of one story. Where Git takes the lines of both sides, a story that was changed on one of them
 * is recorded as it was and as it is. The later line counts, and no address is lost.
 *
 * @returns nothing where neither is the later one, or the story would be another one for readers
 */
export function joinedEntries(a: RecordedEntry, b: RecordedEntry): RecordedEntry | undefined {
  const isSame = a.guid === b.guid && a.embargoedUntil === b.embargoedUntil && a.published === b.published;
  const later = momentOf(a.modified).getTime() - momentOf(b.modified).getTime();
  if (!isSame || (later === 0 && a.hash !== b.hash)) return undefined;
  const [earlier, last] = later > 0 || (later === 0 && a.withdrawn) ? [b, a] : [a, b];
  // One branch may have moved what another one has changed.
  const isMoved = earlier.formerSlugs.includes(last.slug) && !last.formerSlugs.includes(earlier.slug);
  const { slug } = isMoved ? earlier : last;
  return { ...last, slug, formerSlugs: otherSlugs([...addresses(a), ...addresses(b)], slug) };
}

function addresses({ slug, formerSlugs }: RecordedEntry): readonly string[] {
  return [slug, ...formerSlugs];
}
