import { fileAddress } from "./html/addresses.js";
import { lossReasons } from "./loss-reasons.js";
import type { SourceChannel } from "./source-item.js";
import type { XmlPart } from "./xml-part.js";

/**
 * Takes the guid and the address of an item of RSS. Where there is no guid, readers know it by its address; a guid that is
 * an address is one where there is no other. FeedBurner's addresses led to the ones that it keeps beside them.
 */
export function readIdentity(
  item: XmlPart,
  channel: SourceChannel,
): { guid: string | undefined; link: string | undefined } {
  const part = item.take("guid");
  const isPermaLink = part?.attribute("isPermaLink") !== "false";
  const guid = part?.text() ?? item.attribute("rdf:about");
  const alternate = item
    .takeAll("atom:link")
    .find((each) => (each.attribute("rel") ?? "alternate") === "alternate");
  const own = item.take("link");
  const written = own?.text() ?? alternate?.attribute("href");
  const given = fileAddress(written, item.base ?? channel.siteUrl ?? channel.feedUrl);
  if (written !== undefined && given === undefined)
    (own?.text() === undefined ? alternate : own)?.lose(lossReasons.address);
  const isKept = written !== undefined && /^https?:/i.test(written) && given !== undefined;
  const original = fileAddress(item.textOf("feedburner:origLink"), undefined);
  return {
    guid: guid ?? (isKept ? written : given),
    link: original ?? given ?? (isPermaLink ? fileAddress(guid, undefined) : undefined),
  };
}
