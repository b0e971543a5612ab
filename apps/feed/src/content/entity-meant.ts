import { type Entity, EntityId, nearest } from "@copydesk/article-schema";
import type { ContentFinding } from "./content-finding.js";
import { withRemedy } from "./with-remedy.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Says which entity a story means that refers to one by its name, with capitals or as the copy does, where its id belongs.
 *
 * @param finding what was found in the story
 * @param yaml the story's front matter
 * @param entities every entity of the publication, by id
 */
export function entityMeant<Found extends Pick<ContentFinding, "path" | "message" | "hint" | "remedy">>(
  finding: Found,
  yaml: YamlSource,
  entities: ReadonlyMap<string, Entity>,
): Found {
  const wrongId = EntityId.safeParse("").error?.issues[0]?.message;
  if (!finding.message.endsWith(`: ${wrongId}.`)) return finding;
  const typed = yaml.typed(finding.path) ?? "";
  const [, written = typed] = /entity:([^\s()"']+)/i.exec(typed) ?? [];
  const named = [...entities.values()].find(
    ({ name, otherNames }) => name === written || otherNames?.includes(written),
  );
  const meant = named?.id ?? nearest(written, entities.keys());
  return meant === undefined ? finding : withRemedy(finding, `Did you mean “${meant}”?`);
}
