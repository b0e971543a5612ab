import { referenceAt } from "./references.js";
import { addText, addToLine, type TidyLines } from "./tidy-lines.js";

/** How remark-html writes the ampersand. */
const writtenAmpersand = "&#x26;";

/** Gives where a character comes next, or where the text ends if it does not. */
export function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index < 0 ? text.length : index;
}

/**
 * Adds a part of HTML in which there are no tags, with characters in the places of the references that stand for them.
 *
 * @param from where the part begins
 * @param to where it ends
 * @param first where the first `&` is, perhaps behind the part
 */
export function addWithReferences(
  lines: TidyLines,
  html: string,
  from: number,
  to: number,
  first: number,
): void {
  let at = from;
  for (let start = first; start < to; start = indexOrEnd(html, "&", start + 1)) {
    if (html.startsWith(writtenAmpersand, start)) {
      // Nearly all references are this one, and its first character is what it stands for.
      addToLine(lines, html.slice(at, start + 1));
      at = start + writtenAmpersand.length;
      continue;
    }
    const reference = referenceAt(html, start);
    if (!reference) continue;
    addToLine(lines, html.slice(at, start));
    addText(lines, reference.character);
    at = start + reference.length;
  }
  addToLine(lines, html.slice(at, to));
}
