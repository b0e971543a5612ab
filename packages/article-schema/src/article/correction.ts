import * as z from "zod";
import { PublicationDate } from "../primitives/date.js";
import { Text } from "../primitives/text.js";

/** A fault in what was published, owned up to. */
export const Correction = z.strictObject({
  date: PublicationDate.describe("When the correction was published."),
  text: Text.describe("What was wrong, and what is right."),
});
/** A fault in what was published, owned up to. */
export type Correction = z.infer<typeof Correction>;
