import type * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { HttpUrl } from "../primitives/http-url.js";
import { EntityId } from "../primitives/slug.js";
import { Line } from "../primitives/text.js";

/** What the story rests on: a document, another report, somebody interviewed. */
export const Source = strictObject({
  name: Line.describe("What the source is, as it would be cited."),
  url: HttpUrl.optional().describe("Where a reader can see it."),
  entity: EntityId.optional().describe(
    "The person or organization, among the article's entities, that it is or is from.",
  ),
});
/** What the story rests on: a document, another report, somebody interviewed. */
export type Source = z.infer<typeof Source>;
