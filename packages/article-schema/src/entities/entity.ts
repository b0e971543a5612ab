import * as z from "zod";
import { Agreement } from "./agreement.js";
import { Event } from "./event.js";
import { Organization } from "./organization.js";
import { Person } from "./person.js";
import { Place } from "./place.js";
import { Topic } from "./topic.js";

/** Anything that a story names and a reader may want to follow, told apart by its `type`. */
export const Entity = z.discriminatedUnion("type", [Person, Organization, Place, Agreement, Event, Topic]);
/** Anything that a story names and a reader may want to follow, told apart by its `type`. */
export type Entity = Person | Organization | Place | Agreement | Event | Topic;

/** The kinds of entity there are. */
export type EntityType = Entity["type"];
