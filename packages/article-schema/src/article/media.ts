import * as z from "zod";
import { HttpUrl } from "../primitives/http-url.js";
import { EntityId } from "../primitives/slug.js";
import { Line, Text } from "../primitives/text.js";

/** A picture, video or sound of the story. The credit is always known; the file itself may not be there. */
export const Media = z.strictObject({
  kind: z.enum(["photo", "graphic", "video", "audio"]).describe("What it is."),
  credit: Line.describe("Who made or supplied it, exactly as it must be printed."),
  creditedTo: EntityId.optional().describe(
    "The person or organization, among the article's entities, that is credited.",
  ),
  url: HttpUrl.optional().describe(
    "Where the file is. Left out where there is a credit to honour but no file.",
  ),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/, { error: "not a media type, such as image/jpeg" })
    .optional()
    .describe("The file's media type (RFC 6838), such as image/jpeg."),
  width: z.int().positive().optional().describe("The width of the file's picture, in pixels."),
  height: z.int().positive().optional().describe("The height of the file's picture, in pixels."),
  alt: Text.optional().describe("What the picture shows, for those who do not see it."),
  decorative: z
    .literal(true)
    .optional()
    .describe("Set where a picture says nothing that the text does not: no alt text."),
  caption: Text.optional().describe("The line printed under it."),
});
/** A picture, video or sound of the story. The credit is always known; the file itself may not be there. */
export type Media = z.infer<typeof Media>;
