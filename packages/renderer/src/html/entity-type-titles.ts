import type { EntityType } from "@copydesk/article-schema";

/** What readers are told that the entities of each type are, in English, in the order in which stories and lists show them. */
export const entityTypeTitles: readonly (readonly [EntityType, string])[] = [
  ["person", "People"],
  ["organization", "Organizations"],
  ["place", "Places"],
  ["agreement", "Agreements"],
  ["event", "Events"],
  ["topic", "Topics"],
];
