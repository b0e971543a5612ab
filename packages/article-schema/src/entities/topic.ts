import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { EntityId } from "../primitives/slug.js";
import { entityBase } from "./entity-base.js";

/** A subject that stories are filed under: trade, elections, football. */
export const Topic = strictObject({
  type: z.literal("topic").describe("The kind of entity: a subject that stories are filed under."),
  ...entityBase,
  broader: EntityId.optional().describe("The wider topic that this one belongs to."),
});
/** A subject that stories are filed under: trade, elections, football. */
export type Topic = { [Field in keyof z.infer<typeof Topic>]: z.infer<typeof Topic>[Field] };
