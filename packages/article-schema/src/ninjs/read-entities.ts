import * as z from "zod";
import type { ArticleInput } from "../article/article.js";
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
  const newId = entityIds(item);
  const readEventItem = eventItems(item, reading);
  const entities: EntityInput[] = [];
  const about = new Set<string>();
  const tags: string[] = [];
  let section: string | undefined;

  const base = (
    concept: NinjsConcept,
    path: Path,
    kind: string,
  ): { id: string; name: string; sameAs?: string[] } | undefined => {
    const name = reading.take(Line, concept.name, [...path, "name"]);
    if (name === undefined) {
      if (concept.name === undefined)
        reading.lose(path, "It has no name, which everything that an article lists has.");
      return undefined;
    }
    const id = reading.take(EntityId, concept.literal, [...path, "literal"]) ?? newId(name, kind);
    const uri = reading.take(HttpUrl, concept.uri, [...path, "uri"]);
    if (concept.rel === roles.about) about.add(id);
    if (concept.rel === roles.about || concept.rel === roles.mentions) reading.use([...path, "rel"]);
    return { id, name, ...(uri === undefined ? {} : { sameAs: [uri] }) };
  };

  for (const [index, concept] of (item.people ?? []).entries()) {
    const person = base(concept, ["people", index], "person");
    if (person) entities.push({ type: "person", ...person });
  }
  for (const [index, concept] of (item.organisations ?? []).entries()) {
    const organization = base(concept, ["organisations", index], "organization");
    if (organization) entities.push({ type: "organization", ...organization });
  }
  for (const [index, concept] of (item.places ?? []).entries()) {
    const place = base(concept, ["places", index], "place");
    if (!place) continue;
    const point = readPoint(concept.geoJSON, ["places", index, "geoJSON"], reading);
    const [longitude, latitude] = point?.coordinates ?? [];
    const known = longitude !== undefined && latitude !== undefined;
    entities.push({ type: "place", ...place, ...(known ? { coordinates: { latitude, longitude } } : {}) });
  }
  for (const [index, concept] of (item.events ?? []).entries()) {
    const details = readEventItem(index);
    if (!details) {
      reading.lose(["events", index], "An article's event has a date, and the item gives none for this one.");
      continue;
    }
    const event = base(concept, ["events", index], "event");
    if (event) entities.push({ type: "event", ...event, ...details });
  }
  for (const [index, concept] of (item.subjects ?? []).entries()) {
    const path = ["subjects", index];
    const isSection = concept.rel === roles.section && section === undefined;
    if (!isSection && concept.rel !== roles.tag) {
      const topic = base(concept, path, "topic");
      if (topic) entities.push({ type: "topic", ...topic });
      continue;
    }
    const name = reading.take(Line, concept.name, [...path, "name"]);
    if (name === undefined) continue;
    reading.use([...path, "rel"]);
    if (isSection) section = name;
    else tags.push(name);
  }
  return { entities, about: [...about], tags, ...(section === undefined ? {} : { section }) };
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
