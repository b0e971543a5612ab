import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { TimeSpan } from "../primitives/date.js";
import { EntityId } from "../primitives/slug.js";
import { entityBase } from "./entity-base.js";

/** Something that happened, or is to happen, at a time. */
export const Event = strictObject({
  type: z.literal("event").describe("The kind of entity: something that happens at a time."),
  ...entityBase,
  date: TimeSpan.describe(
    "When it happens: a date as exactly as it is known, or an interval such as 1910/1945.",
  ),
  place: EntityId.optional().describe("The place, among the article's entities, where it happens."),
  participants: z
    .array(EntityId)
    .default([])
    .describe("Who or what took part, among the article's entities."),
});
/** Something that happened, or is to happen, at a time. */
export type Event = { [Field in keyof z.infer<typeof Event>]: z.infer<typeof Event>[Field] };
