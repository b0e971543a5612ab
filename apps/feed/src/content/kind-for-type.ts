import { OrganizationKind, PlaceKind } from "@copydesk/article-schema";
import type { ContentFinding } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

const kinds = { organization: OrganizationKind.options, place: PlaceKind.options } as const;

/**
 * Says what to write where a kind, such as `company` or `city`, stands for the type of an entity.
 *
 * @param finding what was found in the entity's file
 * @param yaml the file
 */
export function kindForType(finding: ContentFinding, yaml: YamlSource): ContentFinding {
  if (finding.path.length !== 1 || finding.path[0] !== "type") return finding;
  const written = yaml.typed(["type"])?.toLowerCase();
  for (const [type, options] of Object.entries(kinds)) {
    const kind = options.find((option) => option === written && option !== "other");
    if (kind !== undefined)
      return { ...finding, hint: `Write type: ${type}, and kind: ${kind} on a line of its own.` };
  }
  return finding;
}
