import * as fc from "fast-check";
import type * as z from "zod";
import { defined } from "../conversion/defined.js";
import type { Entity, EntityType } from "../entities/entity.js";
import { OrganizationKind } from "../entities/organization.js";
import { PlaceKind } from "../entities/place.js";
import { ascending } from "./dates.js";
import { anyLine, anyText, httpUrl, slug } from "./text.js";

/** An entity as one would write it: empty lists may be left out. */
export type EntityInput = z.input<typeof Entity>;

const types: readonly EntityType[] = ["person", "organization", "place", "agreement", "event", "topic"];
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** What is made up for one entity before it is known which others there are. */
const seed = fc.record({
  id: slug,
  type: fc.constantFrom(...types),
  base: fc.record(
    {
      name: anyLine,
      otherNames: fc.uniqueArray(anyLine, { maxLength: 2 }),
      description: anyText,
      sameAs: fc.uniqueArray(httpUrl, { maxLength: 2 }),
    },
    { requiredKeys: ["name"] },
  ),
  dates: ascending(3),
  pick: fc.nat(),
  title: anyLine,
  note: optional(anyText),
  kind: fc.nat(),
  coordinates: optional(
    fc.record({
      latitude: fc.integer({ min: -90, max: 90 }),
      longitude: fc.integer({ min: -180, max: 180 }),
    }),
  ),
});
type Seed = typeof seed extends fc.Arbitrary<infer Value> ? Value : never;

/** Entities that refer to each other, each id once, no containment running in a circle. */
export const entities: fc.Arbitrary<readonly EntityInput[]> = fc
  .uniqueArray(seed, { selector: ({ id }) => id, maxLength: 8 })
  .map((seeds) => seeds.map((own, index) => entityFrom(own, seeds, index)));

function entityFrom(
  { id, base, type, dates, pick, title, note, kind, coordinates }: Seed,
  all: readonly Seed[],
  index: number,
): EntityInput {
  const [first = "", second = "", third = ""] = dates;
  const common = { id, ...base };
  /** One of the entities of some kinds; for containment, one that comes earlier. */
  const another = (kinds: readonly EntityType[], among = all) => {
    const fitting = among.filter((other) => kinds.includes(other.type));
    return fitting[pick % Math.max(1, fitting.length)]?.id;
  };
  const earlier = all.slice(0, index);
  switch (type) {
    case "person": {
      const post = defined({ organization: another(["organization"]) });
      return {
        type,
        ...common,
        roles: [{ title, ...post, from: first.slice(0, 4), until: second.slice(0, 4) }],
      };
    }
    case "organization": {
      const links = defined({ parent: another(["organization"], earlier), location: another(["place"]) });
      return { type, ...common, kind: at(OrganizationKind.options, kind), ...links };
    }
    case "place":
      return {
        type,
        ...common,
        kind: at(PlaceKind.options, kind),
        ...defined({ containedIn: another(["place"], earlier), coordinates }),
      };
    case "agreement": {
      const partners = all
        .filter((other) => ["place", "organization", "person"].includes(other.type))
        .map((other) => other.id);
      // A pact needs two parties; where there is nobody to make one with, there is an event of that name instead.
      if (partners.length < 2) return { type: "event", ...common, date: first };
      const entry = { status: "signed", date: first, ...defined({ note }) } as const;
      return {
        type,
        ...common,
        parties: partners.slice(0, 3),
        signed: first,
        expires: third,
        statusHistory: [entry, { status: "terminated", date: second }],
      };
    }
    case "event": {
      const date = kind % 2 === 0 ? first : `${first.slice(0, 4)}/${second.slice(0, 4)}`;
      return {
        type,
        ...common,
        date,
        ...defined({ place: another(["place"]) }),
        participants: all.slice(0, kind % 3).map((other) => other.id),
      };
    }
    case "topic":
      return { type, ...common, ...defined({ broader: another(["topic"], earlier) }) };
  }
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError("There is nothing to choose from.");
  return value;
}
