import * as z from "zod";
import { Agreement } from "../entities/agreement.js";
import { Event } from "../entities/event.js";
import { Organization } from "../entities/organization.js";
import { Person } from "../entities/person.js";
import { Place } from "../entities/place.js";
import { Topic } from "../entities/topic.js";

const named = { id: true } as const;

/** What the file of an entity says in YAML: an entity, whose id the file's name says already. */
export const EntityFile = z.discriminatedUnion("type", [
  Person.partial(named),
  Organization.partial(named),
  Place.partial(named),
  Agreement.partial(named),
  Event.partial(named),
  Topic.partial(named),
]);
