import * as z from "zod";
import { HttpUrl } from "../primitives/http-url.js";
import { EntityId } from "../primitives/slug.js";
import { Line, Text } from "../primitives/text.js";

/** What every kind of entity has. Each kind spreads it into its own object, so that all fields stand side by side. */
export const entityBase = {
  id: EntityId.describe("The name by which the article's other parts refer to this entity."),
  name: Line.describe("The name that readers are shown."),
  otherNames: z
    .array(Line)
    .default([])
    .describe("Other names it goes by: a full name, an abbreviation, a former name."),
  description: Text.optional().describe("What a reader should know about it, in a sentence of plain text."),
  sameAs: z
    .array(HttpUrl)
    .default([])
    .describe("Pages elsewhere about the very same thing, such as its Wikidata item."),
};
