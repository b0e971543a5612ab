import type { Coordinates, Place, PlaceKind } from "../entities/place.js";
import { type Defined, defined } from "../conversion/defined.js";
import { type EntityBaseNode, entityBaseNode } from "./entity-base-node.js";
import type { EntityIds, NodeReference } from "./ids.js";

const types = {
  continent: "Continent",
  region: "Place",
  country: "Country",
  state: "State",
  city: "City",
  building: "Place",
  water: "BodyOfWater",
  other: "Place",
} as const satisfies Readonly<Record<PlaceKind, string>>;

/** The types that places have in a graph. */
type PlaceType = (typeof types)[PlaceKind];

/** A point on Earth: https://schema.org/GeoCoordinates. */
interface GeoNode {
  readonly "@type": "GeoCoordinates";
  readonly latitude: number;
  readonly longitude: number;
}

/** Somewhere: https://schema.org/Place and the types below it. */
export type PlaceNode = EntityBaseNode & { readonly "@type": PlaceType } & Defined<{
    containedInPlace: NodeReference | undefined;
    geo: GeoNode | undefined;
  }>;

/** Gives the node of a place. */
export function placeNode(place: Place, ids: EntityIds): PlaceNode {
  return {
    "@type": types[place.kind ?? "other"],
    ...entityBaseNode(place, ids),
    ...defined({ containedInPlace: ids.entityById(place.containedIn), geo: geoNode(place.coordinates) }),
  };
}

/** Says whether schema.org takes a place for an AdministrativeArea: one that can make law. */
export function isAdministrativeArea({ kind }: Place): boolean {
  return kind === "country" || kind === "state" || kind === "city";
}

function geoNode(coordinates: Coordinates | undefined): GeoNode | undefined {
  return coordinates && { "@type": "GeoCoordinates", ...coordinates };
}
