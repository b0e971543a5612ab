import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { EntityId } from "../primitives/slug.js";
import { entityBase } from "./entity-base.js";

/** What an organization is. */
export const OrganizationKind = z.enum([
  "government",
  "ministry",
  "legislature",
  "court",
  "military",
  "embassy",
  "intergovernmental",
  "party",
  "company",
  "news-organization",
  "non-governmental",
  "university",
  "sports-team",
  "other",
]);
/** What an organization is. */
export type OrganizationKind = z.infer<typeof OrganizationKind>;

/** People acting under one name: a government, a court, a company, an agency. */
export const Organization = strictObject({
  type: z.literal("organization").describe("The kind of entity: people acting under one name."),
  ...entityBase,
  kind: OrganizationKind.optional().describe("What the organization is."),
  parent: EntityId.optional().describe("The organization that this one is part of."),
  location: EntityId.optional().describe("The place where it sits, or that it governs."),
});
/** People acting under one name: a government, a court, a company, an agency. */
export type Organization = {
  [Field in keyof z.infer<typeof Organization>]: z.infer<typeof Organization>[Field];
};
