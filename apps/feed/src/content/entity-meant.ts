import { type Entity, EntityId, nearest } from "@copydesk/article-schema";
import type { ContentFinding } from "./content-finding.js";
import { withRemedy } from "./with-remedy.js";
import type { YamlSource } from "./yaml-source.js";

/** Says which entity is meant, if a finding is of a reference to one. */
export type EntityMeant = <Found extends Pick<ContentFinding, "path" | "message" | "hint" | "remedy">>(
  finding: Found,
) => Found;

/** What is wrong with an id that is none. To have it said takes longer than a check, so that it is asked for once. */
const wrongId = EntityId.safeParse("").error?.issues[0]?.message;

/** So many names of entities are compared for one story. With more faults than that, the first ones show the way. */
const mostComparisons = 500_000;

/**
 * Gives what says which entity a story means that refers to one by its name, with capitals or as the copy does, where its id belongs.
 *
 * @param yaml the story's front matter
 * @param entities every entity of the publication, by id
 */
export function entityMeantIn(yaml: YamlSource, entities: ReadonlyMap<string, Entity>): EntityMeant {
  let comparisons = 0;
  return (finding) => {
    if (!finding.message.endsWith(`: ${wrongId}.`)) return finding;
    comparisons += entities.size;
    if (comparisons > mostComparisons) return finding;
    const typed = yaml.typed(finding.path) ?? "";
    const [, written = typed] = /entity:([^\s()"']+)/i.exec(typed) ?? [];
    const named = [...entities.values()].find(
      ({ name, otherNames }) => name === written || otherNames?.includes(written),
    );
    const meant = named?.id ?? nearest(written, entities.keys());
    return meant === undefined ? finding : withRemedy(finding, `Did you mean “${meant}”?`);
  };
}
