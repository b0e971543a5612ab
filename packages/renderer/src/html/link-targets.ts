import type { Article } from "@copydesk/article-schema";
import { entityFinder } from "../entity-finder.js";
import { addressFrom } from "../expect-functions.js";
import type { LinkTargets } from "../markdown/resolve-links.js";
import { entityAnchor } from "./entity-anchor.js";

/**
 * Gives where the links of a story's body lead.
 *
 * @param article the story's article; a mention of an entity that it does not carry leads nowhere
 * @param storyUrl the absolute address of the story's page
 * @param entityUrl gives the address of an entity's page; its place in the list on the story's own page where this is left out
 */
export function linkTargets(
  article: Article,
  storyUrl: string,
  entityUrl: LinkTargets["entityUrl"] | undefined,
): LinkTargets {
  const find = entityFinder(article);
  const page = storyUrl.replace(/#.*/, "");
  const urlOf = entityUrl
    ? (id: string) => addressFrom(entityUrl(id), "options.entityUrl")
    : (id: string) => `${page}#${entityAnchor(id)}`;
  return { storyUrl, entityUrl: (id) => (find(id) ? urlOf(id) : undefined) };
}
