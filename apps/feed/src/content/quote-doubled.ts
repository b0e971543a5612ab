import type { ArticleDraft } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

/** Quotation marks around all of a text; of one that has others within, the first and the last may be of two quotes. */
const marked = /^\s*(?:"[^"]+"|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|「[^「」]+」|『[^『』]+』)\s*$/;

/**
 * Warns of quotes that stand within quotation marks, for pages put them there themselves; an empty list where there are none.
 *
 * @param article what there is of the story
 * @param yaml its front matter
 * @param file the path of its file
 */
export function quoteDoubled(
  { quotes = [] }: ArticleDraft,
  yaml: YamlSource,
  file: string,
): readonly ContentFinding[] {
  return quotes.flatMap((quote, index) => {
    if (!marked.test(quote?.text ?? "")) return [];
    const path = ["quotes", index, "text"];
    const message = "The quotation marks are no part of a quote; pages put it into such marks themselves.";
    const hint = "Write the words alone.";
    return { ...fileWarning(file, "quote-doubled", message, hint, yaml.placeOf(path)), path };
  });
}
