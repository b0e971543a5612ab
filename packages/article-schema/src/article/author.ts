import type * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { EntityId } from "../primitives/slug.js";
import { Line } from "../primitives/text.js";

/** One of those who wrote the story. */
export const Author = strictObject({
  name: Line.describe("The name as the byline prints it."),
  entity: EntityId.optional().describe(
    "The person or organization, among the article's entities, that it is.",
  ),
});
/** One of those who wrote the story. */
export type Author = z.infer<typeof Author>;
