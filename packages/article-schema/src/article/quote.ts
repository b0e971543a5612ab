import type * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { EntityId } from "../primitives/slug.js";
import { Line, Text } from "../primitives/text.js";

/** Words that somebody said or wrote, exactly as they stand in the body. */
export const Quote = strictObject({
  text: Text.describe("The exact words, without quotation marks. They occur in the body."),
  speaker: EntityId.optional().describe(
    "Who said them: a person, organization or agreement among the article's entities.",
  ),
  attribution: Line.optional().describe(
    "Who said them, in words, where the speaker is not named: “a senior official”.",
  ),
});
/** Words that somebody said or wrote, exactly as they stand in the body. */
export type Quote = z.infer<typeof Quote>;
