import type * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { PublicationDate } from "../primitives/date.js";
import { Text } from "../primitives/text.js";

/** A fault in what was published, owned up to. */
export const Correction = strictObject({
  date: PublicationDate.describe("When the correction was published."),
  text: Text.describe("What was wrong, and what is right."),
});
/** A fault in what was published, owned up to. */
export type Correction = z.infer<typeof Correction>;
