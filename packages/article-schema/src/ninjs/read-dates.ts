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
  // RFC 3339, section 5.6, allows a small t and z; an article's moments are written large.
  const take = (
    field: "firstCreated" | "versionCreated" | "embargoedUntil" | "expires",
  ): Instant | undefined => reading.take(Instant, item[field]?.toUpperCase(), [field]);
  const created = take("firstCreated");
  const changed = take("versionCreated");
  const embargoedUntil = take("embargoedUntil");
  const expires = take("expires");
  const published = created ?? changed;
  return {
    ...(published === undefined ? {} : { datePublished: published }),
    ...(created === undefined || changed === undefined ? {} : { dateModified: changed }),
    ...(embargoedUntil === undefined ? {} : { embargoedUntil }),
    ...(expires === undefined ? {} : { expires }),
  };
}
