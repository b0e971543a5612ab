import type { ArticleDraft } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

/** A comma of Chinese, Japanese and Korean, with something on either side. */
const undivided = /\S\s*[，、､]\s*\S/u;

/**
 * Warns of tags between which an input method has put a comma that divides nothing in YAML; an empty list where there are none.
 *
 * @param article what there is of the story
 * @param yaml its front matter
 * @param file the path of its file
 */
export function tagsUndivided(
  { tags = [] }: ArticleDraft,
  yaml: YamlSource,
  file: string,
): readonly ContentFinding[] {
  return tags.flatMap((tag = "", index) => {
    if (!undivided.test(tag)) return [];
    const path = ["tags", index];
    const message = `“${tag}” is one tag: no comma but the plain one divides a list.`;
    const hint = "Write , between two tags, or each on a line of its own.";
    return { ...fileWarning(file, "tags-undivided", message, hint, yaml.placeOf(path)), path };
  });
}
