import { Entity } from "@copydesk/article-schema";
import { allSteps } from "../src/in-step.js";
import { readStory } from "../src/content/read-story.js";

const japan = Entity.parse({
  type: "place",
  id: "japan",
  name: "Japan",
  otherNames: ["Nippon"],
  containedIn: "asia",
});
const asia = Entity.parse({ type: "place", id: "asia", name: "Asia" });
const korea = Entity.parse({ type: "place", id: "rok", name: "South Korea" });
const europe = Entity.parse({ type: "place", id: "europe", name: "Europe" });
const entities = new Map([japan, asia, korea, europe].map((entity) => [entity.id, entity]));
/** What a publication with four places lends its stories. */
export const context = { language: "en", entities, declared: new Set(entities.keys()) };

/** A story that holds together. */
export const lines = [
  "---",
  "id: tag:news.example,2019-11-22:pact",
  "headline: A pact",
  "summary: It goes on.",
  "datePublished: 2019-11-22",
  "---",
  "",
  "The pact with [Japan](entity:japan) goes on.",
  "",
];

/**
 * Reads a story that holds together, but for some of its lines.
 *
 * @param changes other texts for lines, which are counted from 1
 */
export function read(...changes: readonly (readonly [line: number, text: string])[]) {
  const changed = lines.map((line, index) => changes.find(([at]) => at === index + 1)?.[1] ?? line);
  return allSteps(readStory({ path: "stories/pact.md", name: "pact", text: changed.join("\n") }, context));
}
