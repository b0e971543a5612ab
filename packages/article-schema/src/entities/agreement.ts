import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { PointInTime } from "../primitives/date.js";
import { EntityId } from "../primitives/slug.js";
import { Text } from "../primitives/text.js";
import { entityBase } from "./entity-base.js";

/** What became of an agreement on one date. */
export const AgreementStatus = strictObject({
  status: z
    .enum(["signed", "in-force", "notice-given", "notice-suspended", "terminated", "expired"])
    .describe("The standing that the agreement entered."),
  date: PointInTime.describe("When it did."),
  note: Text.optional().describe("What a reader should know about the change."),
});
/** What became of an agreement on one date. */
export type AgreementStatus = z.infer<typeof AgreementStatus>;

/** A treaty, pact or contract between two parties or more. */
export const Agreement = strictObject({
  type: z.literal("agreement").describe("The kind of entity: a treaty, pact or contract."),
  ...entityBase,
  parties: z
    .array(EntityId)
    .min(2, { error: "fewer than two parties, and an agreement is between at least two" })
    .describe(
      "Who agreed: places, organizations or people among the article's entities. Pacts of one name differ by parties.",
    ),
  signed: PointInTime.optional().describe("When it was signed."),
  effective: PointInTime.optional().describe("When it took force."),
  expires: PointInTime.optional().describe("When it ends, or would have ended, if nobody acts."),
  statusHistory: z.array(AgreementStatus).default([]).describe("What became of it, the oldest first."),
});
/** A treaty, pact or contract between two parties or more. */
export type Agreement = { [Field in keyof z.infer<typeof Agreement>]: z.infer<typeof Agreement>[Field] };
