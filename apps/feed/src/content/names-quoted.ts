import type { ArticleDraft } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

/** Marks around all of a name, of any kind, for an input method may set the last one twice; within them, no more than an apostrophe. */
const marked = /^\s*["'“”„‘’‚«»「『][^"“”„‘‚«»「」『』]+["'“”‘’«»」』]\s*$/u;

/** A comma of Chinese, Japanese and Korean, with something on either side. */
const undivided = /\S\s*[，、､]\s*\S/u;

/**
 * Warns of what an input method has left in names, where YAML takes it for a part of them: quotation marks around a section, a tag
 * or a byline, and commas of its own between tags. An empty list where there is none.
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
  const quoted = names.flatMap(([name = "", path]) => {
    if (!marked.test(name)) return [];
    const message = `The quotation marks of ${name.trim()} are taken for a part of it, and published.`;
    const hint = 'Write the words alone, or put them into the straight marks "…" of YAML.';
    return { ...fileWarning(file, "name-quoted", message, hint, yaml.placeOf(path)), path };
  });
  const together = tags.flatMap((tag = "", index) => {
    if (!undivided.test(tag)) return [];
    const path = ["tags", index];
    const message = `“${tag}” is one tag: no comma but the plain one divides a list.`;
    const hint = "Write , between two tags, or each on a line of its own.";
    return { ...fileWarning(file, "tags-undivided", message, hint, yaml.placeOf(path)), path };
  });
  return [...quoted, ...together];
}
