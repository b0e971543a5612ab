import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { EntityId } from "../primitives/slug.js";
import { Line, Text } from "../primitives/text.js";
import { Rendition } from "./rendition.js";

/** A picture, video or sound of the story. The credit is always known; the file itself may not be there. */
export const Media = strictObject({
  kind: z.enum(["photo", "graphic", "video", "audio"]).describe("What it is."),
  credit: Line.describe("Who made or supplied it, exactly as it must be printed."),
  creditedTo: EntityId.optional().describe(
    "The person or organization, among the article's entities, that is credited.",
  ),
  renditions: z
    .array(Rendition)
    .default([])
    .describe("Its files, the best one first. None where there is a credit to honour but no file."),
  alt: Text.optional().describe("What the picture shows, for those who do not see it."),
  decorative: z
    .literal(true)
    .optional()
    .describe("Set where a picture says nothing that the text does not: it needs no alt text."),
  caption: Text.optional().describe("The line printed under it."),
});
/** A picture, video or sound of the story. The credit is always known; the file itself may not be there. */
export type Media = z.infer<typeof Media>;
