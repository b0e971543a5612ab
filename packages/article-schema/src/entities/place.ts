import * as z from "zod";
import { strictObject } from "../findings/strict-object.js";
import { EntityId } from "../primitives/slug.js";
import { entityBase } from "./entity-base.js";

/** What a place is. */
export const PlaceKind = z.enum([
  "continent",
  "region",
  "country",
  "state",
  "city",
  "building",
  "water",
  "other",
]);
/** What a place is. */
export type PlaceKind = z.infer<typeof PlaceKind>;

/** A point on Earth. */
export const Coordinates = strictObject({
  latitude: z.number().min(-90).max(90).describe("Degrees north of the equator (WGS 84); south is negative."),
  longitude: z.number().min(-180).max(180).describe("Degrees east of Greenwich (WGS 84); west is negative."),
});
/** A point on Earth. */
export type Coordinates = z.infer<typeof Coordinates>;

/** Somewhere: a country, a city, a region. */
export const Place = strictObject({
  type: z.literal("place").describe("The kind of entity: somewhere."),
  ...entityBase,
  kind: PlaceKind.optional().describe("What the place is."),
  containedIn: EntityId.optional().describe("The larger place that this one lies in."),
  coordinates: Coordinates.optional().describe("A point that stands for it on a map."),
});
/** Somewhere: a country, a city, a region. */
export type Place = { [Field in keyof z.infer<typeof Place>]: z.infer<typeof Place>[Field] };
