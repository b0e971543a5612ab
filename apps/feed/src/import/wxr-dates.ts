import { type ImportLoss, shortened } from "./import-loss.js";
import type { PlaceOf } from "./place-of.js";
import { readDate } from "./read-date.js";
import type { SourceItem } from "./source-item.js";
import type { XmlPart } from "./xml-part.js";

/** WordPress says every time twice, on its own clock and in UTC; the difference is the offset. */
export function readDates(
  item: XmlPart,
  losses: ImportLoss[],
  placeOf: PlaceOf,
): Pick<SourceItem, "published" | "modified"> {
  const moment = (name: string) => withOffset(item.textOf(`wp:${name}`), item.textOf(`wp:${name}_gmt`));
  const [posted, modified] = [moment("post_date"), moment("post_modified")];
  const part = item.take("pubDate");
  const pubDate = part?.text();
  const fallback = pubDate === undefined ? {} : readDate(pubDate);
  if (posted === undefined && fallback.date === undefined && pubDate !== undefined)
    losses.push({
      field: "pubDate",
      reason: fallback.loss ?? "",
      value: shortened(pubDate),
      line: placeOf(part?.offset ?? 0).line,
    });
  const published = posted ?? fallback.date;
  return { published, modified: modified === published ? undefined : modified };
}

function withOffset(local: string | undefined, utc: string | undefined): string | undefined {
  const [here, there] = [local, utc].map((text) =>
    text === undefined || text.startsWith("0000") ? Number.NaN : Date.parse(`${text.replace(" ", "T")}Z`),
  );
  if (there === undefined || here === undefined || Number.isNaN(there))
    return Number.isNaN(here) ? undefined : local?.slice(0, 10);
  const minutes = Number.isNaN(here) ? 0 : Math.round((here - there) / 60_000);
  if (Math.abs(minutes) > 14 * 60) return `${utc?.replace(" ", "T")}Z`;
  const at = new Date(there + minutes * 60_000).toISOString().slice(0, 19);
  const padded = (number: number) => String(number).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${at}${minutes < 0 ? "-" : "+"}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
}
