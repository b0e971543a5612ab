import type { ArticleInput } from "../article/article.js";
import { defined } from "../conversion/defined.js";
import { HttpUrl } from "../primitives/http-url.js";
import { Line, Text } from "../primitives/text.js";
import type { Ninjs } from "./ninjs.js";
import type { Reading } from "./reading.js";

/** Takes who owns the copy; nothing where the item does not say. */
export function readRights(item: Ninjs, reading: Reading): ArticleInput["rights"] {
  const rights = defined({
    holder: reading.take(Line, item.copyrightHolder, ["copyrightHolder"]),
    notice: reading.take(Line, item.copyrightNotice, ["copyrightNotice"]),
    usageTerms: reading.take(Text, item.usageTerms, ["usageTerms"]),
    license: reading.take(HttpUrl, item.rightsInfo?.linkedRights, ["rightsInfo", "linkedRights"]),
  });
  return Object.keys(rights).length > 0 ? rights : undefined;
}
