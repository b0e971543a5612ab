import type { Event } from "../entities/event.js";
import { schemaDate } from "./dates.js";
import { type Defined, defined, unlessEmpty } from "../conversion/defined.js";
import { type EntityBaseNode, entityBaseNode } from "./entity-base-node.js";
import type { GraphEntities } from "./graph-entities.js";
import type { EntityIds, NodeReference } from "./ids.js";

/** Something that happens at a time: https://schema.org/Event. */
export type EventNode = EntityBaseNode & { readonly "@type": "Event" } & Defined<{
    startDate: string;
    endDate: string | undefined;
    location: NodeReference | undefined;
    attendee: readonly NodeReference[] | undefined;
    about: readonly NodeReference[] | undefined;
  }>;

/**
 * Gives the node of an event: an interval as its first and last day, a single date as its start. People and organizations
 * that took part are `attendee`, which takes nothing else; what else did, such as a country, the event is `about`.
 */
export function eventNode(event: Event, ids: EntityIds, entities: GraphEntities): EventNode {
  const [start = event.date, end] = event.date.split("/");
  const attendee: NodeReference[] = [];
  const about: NodeReference[] = [];
  for (const id of event.participants) {
    const reference = ids.entityById(id);
    if (reference) (entities.isActor(id) ? attendee : about).push(reference);
  }
  return {
    "@type": "Event",
    ...entityBaseNode(event, ids),
    ...defined({
      startDate: schemaDate(start),
      endDate: schemaDate(end),
      location: ids.entityById(event.place),
      attendee: unlessEmpty(attendee),
      about: unlessEmpty(about),
    }),
  };
}
