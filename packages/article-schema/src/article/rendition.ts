import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { HttpUrl } from "../primitives/http-url.js";

/** One file of a picture, video or sound: the same thing in one size and format. */
export const Rendition = strictObject({
  url: HttpUrl.describe("Where the file is."),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/, { error: "not a media type, such as image/jpeg" })
    .describe("The file's media type (RFC 6838), such as image/jpeg."),
  width: z.int().positive().optional().describe("The picture's width, in pixels."),
  height: z.int().positive().optional().describe("The picture's height, in pixels."),
  size: z.int().nonnegative().optional().describe("The file's size, in bytes."),
  duration: z.number().nonnegative().optional().describe("How long it plays, in seconds."),
});
/** One file of a picture, video or sound: the same thing in one size and format. */
export type Rendition = z.infer<typeof Rendition>;
