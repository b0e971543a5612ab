import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { EntityId } from "../primitives/slug.js";
import { Line, Text } from "../primitives/text.js";

/** Something asserted that the story does not assert itself, with how it stands. */
export const Claim = strictObject({
  text: Text.describe("What is asserted, in one sentence."),
  claimant: EntityId.optional().describe(
    "Who asserts it: a person or organization among the article's entities.",
  ),
  attribution: Line.optional().describe("Who asserts it, in words, where no one is named: “press reports”."),
  standing: z
    .enum(["confirmed", "reported", "disputed"])
    .describe("How it stands: confirmed by a source of its own, only reported, or disputed by somebody."),
  disputedBy: z.array(EntityId).default([]).describe("Who disputes it, among the article's entities."),
});
/** Something asserted that the story does not assert itself, with how it stands. */
export type Claim = z.infer<typeof Claim>;
