import type { ArticleDraft, Entity, Finding } from "@copydesk/article-schema";

/**
 * Says where an entity of a story's own has the id of one that all stories share: at the story's own, for the other is in no line of
 * its file. All else stays as it was found.
 *
 * @param finding what was found about the story
 * @param draft the story's data, with what it uses of the shared entities
 * @param shared every entity of the publication, by id
 */
export function sharedTwice(
  finding: Finding,
  { entities = [] }: ArticleDraft,
  shared: ReadonlyMap<string, Entity>,
): Finding {
  const [, index] = finding.path;
  if (finding.code !== "id-duplicate" || typeof index !== "number") return finding;
  const id = entities[index]?.id;
  if (id === undefined || entities[index] !== shared.get(id)) return finding;
  return {
    ...finding,
    path: ["entities", entities.findIndex((entity) => entity?.id === id), "id"],
    message: `The id “${id}” is that of an entity which all stories share, in the folder entities, so a reference could mean either.`,
    hint: "Take the entity out here, or give it an id of its own: as of its name in another language.",
  };
}
