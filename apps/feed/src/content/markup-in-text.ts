import type { ArticleDraft } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import { restOfLine } from "./rest-of-line.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * Markup as it is pasted or typed by habit: pairs of tags, for one alone may be what the text is about; references to characters, links, and
 * strong emphasis.
 */
const markup =
  /<(a|b|div|em|font|i|p|span|strong|su[bp]|u)(?:\s[^<>]*)?>[^<>]*<\/\1>|<br ?\/?>|&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});|\[[^[\]]+\]\((?:https?|entity):[^()]*\)|\*\*[^*\s](?:[^*]*[^*\s])?\*\*/i;

/**
 * Warns of markup in a headline or a summary, which are plain text; an empty list where there is none.
 *
 * @param article what there is of the story
 * @param yaml its front matter
 * @param file the path of its file
 */
export function markupInText(
  article: ArticleDraft,
  yaml: YamlSource,
  file: string,
): readonly ContentFinding[] {
  return (["headline", "summary"] as const).flatMap((field) => {
    const [found] = markup.exec(article[field] ?? "") ?? [];
    if (found === undefined) return [];
    const message = `“${restOfLine(found, 0)}” is markup, and the ${field} is plain text, so readers are shown it as it stands here.`;
    const hint = found.startsWith("&")
      ? "Write the character itself, such as & for &amp;."
      : "Write the words alone.";
    return { ...fileWarning(file, "markup-in-text", message, hint, yaml.placeOf([field])), path: [field] };
  });
}
