import { isAtomId } from "@copydesk/renderer/atom";
import { onOneLine } from "../on-one-line.js";
import type { ImportFinding } from "./import-report.js";
import type { KnownStory } from "./known-stories.js";
import type { SourceItem } from "./source-item.js";
import { urlOf } from "../url-of.js";

/**
 * Says that an entry is another story than the one that has its guid: numbers begin anew on every site. It is taken for the same
 * where its guid is a URI, where it is from the same site, or where the headline is the same; nothing is said then.
 *
 * @param item the entry
 * @param there the story that has its guid
 * @param feedUrl the address of the feed that the entry is from, where that is known
 */
export function guidTaken(
  { guid, headline }: SourceItem,
  there: KnownStory,
  feedUrl: string | undefined,
): ImportFinding | undefined {
  if (guid === undefined || guid !== there.guid || isAtomId(guid)) return undefined;
  const [site, other] = [siteOf(there.feedUrl), siteOf(feedUrl)];
  if (site === undefined || other === undefined || site === other) return undefined;
  if (headline === undefined || onOneLine(headline) === there.headline) return undefined;
  return {
    code: "guid-taken",
    message: `The story's guid is that of ${there.file ?? there.slug}, which is from ${site} and has another headline. Of two stories with one guid, subscribers are shown one.`,
    hint: `If it is the same story, there is nothing to do. If not, give it a guid of its own in the file, such as “${other} ${guid}”; only then is it imported.`,
  };
}

function siteOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : urlOf(address)?.host.replace(/^www\./, "");
}
