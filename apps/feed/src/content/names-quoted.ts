import type { ArticleDraft } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import { quotedWords } from "./quoted-words.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Warns of quotation marks around a section, a tag or a byline, which YAML takes for a part of it; an empty list where there are none.
 *
 * @param article what there is of the story
 * @param yaml its front matter
 * @param file the path of its file
 */
export function namesQuoted(
  { section, tags = [], authors = [] }: ArticleDraft,
  yaml: YamlSource,
  file: string,
): readonly ContentFinding[] {
  const names: readonly (readonly [name: string | undefined, path: ContentFinding["path"]])[] = [
    [section, ["section"]],
    ...tags.map((tag, index) => [tag, ["tags", index]] as const),
    ...authors.map((author, index) => [author?.name, ["authors", index, "name"]] as const),
  ];
  return names.flatMap(([name = "", path]) => {
    if (quotedWords(name) === undefined) return [];
    const message = `The quotation marks of ${name.trim()} are taken for a part of it, and published.`;
    const hint = 'Write the words alone, or put them into the straight marks "…" of YAML.';
    return { ...fileWarning(file, "name-quoted", message, hint, yaml.placeOf(path)), path };
  });
}
