import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { PartialDate } from "../primitives/date.js";
import { EntityId } from "../primitives/slug.js";
import { Line } from "../primitives/text.js";
import { entityBase } from "./entity-base.js";

/** A post that a person holds or held. */
export const Role = strictObject({
  title: Line.describe("The post, as the story would write it: “US Secretary of Defense”."),
  organization: EntityId.optional().describe(
    "The organization, among the article's entities, that the post is in.",
  ),
  from: PartialDate.optional().describe("When the person took it up."),
  until: PartialDate.optional().describe("When the person left it."),
});
/** A post that a person holds or held. */
export type Role = z.infer<typeof Role>;

/** A human being. */
export const Person = strictObject({
  type: z.literal("person").describe("The kind of entity: a human being."),
  ...entityBase,
  roles: z.array(Role).default([]).describe("The posts that matter to the story."),
});
/** A human being. */
export type Person = { [Field in keyof z.infer<typeof Person>]: z.infer<typeof Person>[Field] };
