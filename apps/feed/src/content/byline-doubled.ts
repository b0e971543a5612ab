import type { ArticleDraft } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Warns of authors whose names begin with “By”: pages say so themselves, and feeds name a person; an empty list where there are none.
 *
 * @param article what there is of the story
 * @param yaml its front matter
 * @param file the path of its file
 */
export function bylineDoubled(
  { authors = [] }: ArticleDraft,
  yaml: YamlSource,
  file: string,
): readonly ContentFinding[] {
  return authors.flatMap((author, index) => {
    const written = author?.name ?? "";
    const name = withoutBy(written);
    if (name === written) return [];
    const path = ["authors", index, "name"];
    const message = "“By” is no part of a name; readers would be shown it twice.";
    return { ...fileWarning(file, "byline-doubled", message, `Write ${name}.`, yaml.placeOf(path)), path };
  });
}

/** Gives a name without the “By” before it. */
export function withoutBy(name: string): string {
  return /^by:?\s+(\S.*)$/is.exec(name)?.[1] ?? name;
}
