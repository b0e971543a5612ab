import type * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { PublicationDate } from "../primitives/date.js";
import { Text } from "../primitives/text.js";

/** Why and when a published story was taken back. */
export const Withdrawal = strictObject({
  date: PublicationDate.describe("When it was taken back."),
  reason: Text.describe("What readers are told in its place."),
});
/** Why and when a published story was taken back. */
export type Withdrawal = z.infer<typeof Withdrawal>;
