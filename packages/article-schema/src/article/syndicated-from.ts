import type * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { HttpUrl } from "../primitives/http-url.js";
import { Line } from "../primitives/text.js";

/** The feed that a story was taken over from. */
export const SyndicatedFrom = strictObject({
  title: Line.describe("The name of that publication."),
  feedUrl: HttpUrl.describe("The address of its feed."),
  guid: Line.optional().describe("The guid that the story had there; subscribers know it by that one."),
});
/** The feed that a story was taken over from. */
export type SyndicatedFrom = z.infer<typeof SyndicatedFrom>;
