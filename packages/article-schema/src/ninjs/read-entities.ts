import * as z from "zod";
import type { ArticleInput } from "../article/article.js";
import type { EntityType } from "../entities/entity.js";
import type { Path } from "../findings/finding.js";
import { HttpUrl } from "../primitives/http-url.js";
import { EntityId } from "../primitives/slug.js";
import { Line } from "../primitives/text.js";
import { entityIds } from "./entity-ids.js";
import type { Ninjs, NinjsConcept } from "./ninjs.js";
import { eventItems } from "./read-event-items.js";
import type { Reading } from "./reading.js";
import { roles } from "./vocabulary.js";

type EntityInput = NonNullable<ArticleInput["entities"]>[number];

/** The things that an item lists, and which of them it is about. */
export interface ReadEntities {
  readonly entities: readonly EntityInput[];
  readonly about: readonly string[];
  readonly section?: string;
  readonly tags: readonly string[];
}

/** RFC 7946, section 3.1.2. */
const Point = z.object({
  type: z.literal("Point"),
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
});

/** Takes people, organisations, places, events and subjects. */
export function readEntities(item: Ninjs, reading: Reading): ReadEntities {
  const about = new Set<string>();
  const base = baseReader(item, about, reading);
  // In the order of the lists: an id that is made of a name depends on those that were made before.
  const people = (item.people ?? []).flatMap((concept, index): EntityInput[] => {
    const person = base(concept, ["people", index], "person");
    return person ? [{ type: "person", ...person }] : [];
  });
  const organizations = (item.organisations ?? []).flatMap((concept, index): EntityInput[] => {
    const organization = base(concept, ["organisations", index], "organization");
    return organization ? [{ type: "organization", ...organization }] : [];
  });
  const places = readPlaces(item, base, reading);
  const events = readEvents(item, base, reading);
  const { topics, ...filing } = readSubjects(item, base, reading);
  const entities = [...people, ...organizations, ...places, ...events, ...topics];
  return { entities, about: [...about], ...filing };
}

/** What every kind of thing has. */
interface Base {
  readonly id: string;
  readonly name: string;
  readonly sameAs?: string[];
}

/** Takes what every kind of thing has; gives nothing where it has no name. */
type BaseReader = (concept: NinjsConcept, path: Path, kind: EntityType) => Base | undefined;

/** @param about takes the ids of what the item is about */
function baseReader(item: Ninjs, about: Set<string>, reading: Reading): BaseReader {
  const newId = entityIds(item);
  const taken = new Set<string>();
  return (concept, path, kind) => {
    const name = reading.take(Line, concept.name, [...path, "name"]);
    if (name === undefined) {
      if (concept.name === undefined)
        reading.lose(path, "It has no name, which everything that an article lists has.");
      return undefined;
    }
    const given = reading.take(EntityId, concept.literal, [...path, "literal"]);
    const isTaken = given !== undefined && taken.has(given);
    // Providers list a thing twice, or number each kind of thing anew; no two entities of an article have one id.
    if (isTaken) reading.lose([...path, "literal"], "Another thing that the item lists has it too.");
    const id = given === undefined || isTaken ? newId(name, kind) : given;
    taken.add(id);
    const uri = reading.take(HttpUrl, concept.uri, [...path, "uri"]);
    if (concept.rel === roles.about) about.add(id);
    if (concept.rel === roles.about || concept.rel === roles.mentions) reading.use([...path, "rel"]);
    return { id, name, ...(uri === undefined ? {} : { sameAs: [uri] }) };
  };
}

function readPlaces(item: Ninjs, base: BaseReader, reading: Reading): readonly EntityInput[] {
  return (item.places ?? []).flatMap((concept, index): EntityInput[] => {
    const place = base(concept, ["places", index], "place");
    if (!place) return [];
    const point = readPoint(concept.geoJSON, ["places", index, "geoJSON"], reading);
    if (!point) return [{ type: "place", ...place }];
    const [longitude, latitude] = point.coordinates;
    return [{ type: "place", ...place, coordinates: { latitude, longitude } }];
  });
}

function readEvents(item: Ninjs, base: BaseReader, reading: Reading): readonly EntityInput[] {
  const readEventItem = eventItems(item, reading);
  return (item.events ?? []).flatMap((concept, index): EntityInput[] => {
    const details = readEventItem(index);
    if (!details) {
      reading.lose(["events", index], "An article's event has a date, and the item gives none for this one.");
      return [];
    }
    const event = base(concept, ["events", index], "event");
    return event ? [{ type: "event", ...event, ...details }] : [];
  });
}

/** Takes the section and the tags from among the subjects; the others are topics. */
function readSubjects(
  item: Ninjs,
  base: BaseReader,
  reading: Reading,
): Pick<ReadEntities, "section" | "tags"> & { readonly topics: readonly EntityInput[] } {
  const topics: EntityInput[] = [];
  const tags: string[] = [];
  let section: string | undefined;
  for (const [index, concept] of (item.subjects ?? []).entries()) {
    const path = ["subjects", index];
    const isSection = concept.rel === roles.section && section === undefined;
    if (!isSection && concept.rel !== roles.tag) {
      const topic = base(concept, path, "topic");
      if (topic) topics.push({ type: "topic", ...topic });
      continue;
    }
    const name = reading.take(Line, concept.name, [...path, "name"]);
    if (name === undefined) continue;
    reading.use([...path, "rel"]);
    if (isSection) section = name;
    else tags.push(name);
  }
  return { topics, tags, ...(section === undefined ? {} : { section }) };
}

/** Takes a point; what else a GeoJSON object holds, such as a bounding box, stays untaken. */
function readPoint(geoJson: unknown, path: Path, reading: Reading): z.output<typeof Point> | undefined {
  if (geoJson === undefined) return undefined;
  const point = Point.safeParse(geoJson);
  if (!point.success) {
    reading.lose(
      path,
      "A place of an article is one point, with a longitude and a latitude, and this is not.",
    );
    return undefined;
  }
  for (const field of ["type", "coordinates"]) reading.use([...path, field]);
  return point.data;
}
