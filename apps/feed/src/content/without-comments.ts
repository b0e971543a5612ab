import type { Body } from "@copydesk/article-schema";

/** Stands for a comment: what Markdown makes of its surroundings, such as two lists of one, stays as it is. */
const nothing = "<!-- -->";

/** A comment, closed or not. The first two hyphens may be the last two as well: <!--> is one. */
const comment = /<!(?=--)[^]*?(?:-->|$)/g;

/**
 * Gives a story's copy without what its comments say, which readers are not to know: the copy is published as data too.
 *
 * @param markdown the copy
 * @param html the HTML in it, as `readBody` finds it; what looks like a comment in code is none
 */
export function withoutComments(markdown: string, html: Body["html"]): string {
  if (!markdown.includes("<!--")) return markdown;
  const lines = lineStarts(markdown);
  let clean = "";
  let done = 0;
  for (const { text, place } of html) {
    let at = (lines[place.line - 1] ?? 0) + place.column - 1;
    for (const [found] of text.matchAll(comment)) {
      const open = markdown.indexOf("<!--", at);
      // One that is not closed ends with the HTML, as where a list does; a --> further down is copy, or another's.
      at = found.endsWith("-->")
        ? markdown.indexOf("-->", open + 2) + 3
        : (lines[place.line - 1 + lineStarts(text.trimEnd()).length] ?? markdown.length + 1) - 1;
      clean += markdown.slice(done, open) + nothing;
      done = at;
    }
  }
  return clean + markdown.slice(done);
}

/** Gives where each line begins. As Markdown has it, a carriage return alone ends one too. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}
