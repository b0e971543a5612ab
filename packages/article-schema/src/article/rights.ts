import type * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { HttpUrl } from "../primitives/http-url.js";
import { Line, Text } from "../primitives/text.js";

/** Who owns the copy, and what others may do with it. */
export const Rights = strictObject({
  holder: Line.optional().describe("Who holds the copyright."),
  notice: Line.optional().describe("The notice to print: “© 2019 Example News”."),
  license: HttpUrl.optional().describe("The licence that the copy is offered under."),
  usageTerms: Text.optional().describe("What others may do with it, in plain words."),
});
/** Who owns the copy, and what others may do with it. */
export type Rights = z.infer<typeof Rights>;
