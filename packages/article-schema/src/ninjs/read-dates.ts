import type { ArticleInput } from "../article/article.js";
import { Instant } from "../primitives/date.js";
import type { Ninjs } from "./ninjs.js";
import type { Reading } from "./reading.js";

/** When an item was published, changed, free to publish and past its use. */
export type ReadDates = Pick<ArticleInput, "dateModified" | "embargoedUntil" | "expires"> & {
  datePublished?: string;
};

/**
 * Takes an item's dates. The first version's is that of publication, this version's that of the last change; an item that
 * has only the latter was published then, as far as it says.
 */
export function readDates(item: Ninjs, reading: Reading): ReadDates {
  const created = reading.take(Instant, item.firstCreated, ["firstCreated"]);
  const changed = reading.take(Instant, item.versionCreated, ["versionCreated"]);
  const embargoedUntil = reading.take(Instant, item.embargoedUntil, ["embargoedUntil"]);
  const expires = reading.take(Instant, item.expires, ["expires"]);
  const published = created ?? changed;
  return {
    ...(published === undefined ? {} : { datePublished: published }),
    ...(created === undefined || changed === undefined ? {} : { dateModified: changed }),
    ...(embargoedUntil === undefined ? {} : { embargoedUntil }),
    ...(expires === undefined ? {} : { expires }),
  };
}
