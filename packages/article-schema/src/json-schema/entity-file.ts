import * as z from "zod";
import { Agreement } from "../entities/agreement.js";
import { Event } from "../entities/event.js";
import { Organization } from "../entities/organization.js";
import { Person } from "../entities/person.js";
import { Place } from "../entities/place.js";
import { Topic } from "../entities/topic.js";

const named = { id: true } as const;

/** What the file of an entity says in YAML: an entity, whose id the file's name says already. Editors offer the kinds by their titles. */
export const EntityFile = z.discriminatedUnion("type", [
  Person.partial(named).meta({ title: "Person" }),
  Organization.partial(named).meta({ title: "Organization" }),
  Place.partial(named).meta({ title: "Place" }),
  Agreement.partial(named).meta({ title: "Agreement" }),
  Event.partial(named).meta({ title: "Event" }),
  Topic.partial(named).meta({ title: "Topic" }),
]);
