import { expectText } from "../expect.js";
import { alternativeOf, captionAt, endOfTag, isNameCharacter } from "./html-tags.js";
import { isOfList, markBehind, type OpenLists } from "./list-marks.js";
import { addText, addToLine, allText, endLine, goOnBelow, keepLines, noLines } from "./tidy-lines.js";
import { addWithReferences, indexOrEnd } from "./with-references.js";

const blocks = new Set(
  [
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "hr"],
    ["table", "thead", "tbody", "tr", "figure", "figcaption", "section", "aside"],
  ].flat(),
);

/**
 * Gives the text of HTML that this package rendered, its blocks on lines of their own, and the lines of what is
 * preformatted as they are. An item of a list begins with its number, or a hyphen. A picture is its alternative text, unless its
 * caption says the same.
 *
 * @param html sanitised HTML, in which every `<` begins a tag
 * @throws {TypeError} where it is no text
 */
export function htmlToText(html: string): string {
  expectText(html, "html", "Give the contentHtml of what renderStory makes of an article.");
  const lines = noLines();
  const lists: OpenLists = [];
  let at = 0;
  let open = -1;
  let lineFeed = -1;
  let ampersand = -1;
  // The white space behind a table's cell, if nothing else came after it: where a cell follows, there is a tabulator instead.
  let behindCell: string | undefined;
  // Whether a row or an item that comes now stands on the line below the last one.
  let isNear = false;
  for (;;) {
    if (open < at) open = indexOrEnd(html, "<", at);
    if (lineFeed < at) lineFeed = indexOrEnd(html, "\n", at);
    const end = Math.min(open, lineFeed);
    if (end > at) {
      if (ampersand < at) ampersand = indexOrEnd(html, "&", at);
      const isSpace = behindCell !== undefined && html.slice(at, end).trim() === "";
      if (isSpace) behindCell += html.slice(at, end);
      else {
        if (behindCell !== undefined) addText(lines, behindCell);
        behindCell = undefined;
        if (ampersand < end) addWithReferences(lines, html, at, end, ampersand);
        else addToLine(lines, html.slice(at, end));
      }
    }
    if (end === html.length) return allText(lines);
    if (lineFeed < open) {
      if (behindCell === undefined) endLine(lines);
      else behindCell += "\n";
      at = lineFeed + 1;
      continue;
    }
    const isEnd = html.charCodeAt(open + 1) === slash;
    const start = isEnd ? open + 2 : open + 1;
    let nameEnd = start;
    while (isNameCharacter(html.charCodeAt(nameEnd))) nameEnd++;
    const tagEnd = html.charCodeAt(nameEnd) === closing ? nameEnd : endOfTag(html, nameEnd);
    at = tagEnd + 1;
    // Nearly all tags are those of links, which leave nothing, and of paragraphs: no text is made of their names.
    const letter = nameEnd === start + 1 ? html.charCodeAt(start) : undefined;
    if (behindCell === undefined && letter === link) continue;
    if (behindCell === undefined && letter === paragraph) {
      endLine(lines);
      isNear = false;
      continue;
    }
    const name = html.slice(start, nameEnd);
    const isCell = name === "td" || name === "th";
    if (behindCell !== undefined) addText(lines, isCell && !isEnd ? "\t" : behindCell);
    behindCell = isCell && isEnd ? "" : undefined;
    if (blocks.has(name)) {
      endLine(lines);
      if (isNear && !isEnd && name === "li") goOnBelow(lines);
      isNear = isNearBehind(name, isEnd, isNear);
    } else if (isNear && isCell && !isEnd) goOnBelow(lines);
    if (isOfList(name)) lines.mark = markBehind(lists, { name, isEnd, tag: html.slice(open, tagEnd) });
    else if (name === "br" || name === "pre") {
      if (name === "br") endLine(lines);
      else keepLines(lines, !isEnd);
      // A line feed behind it is none of the text: it is written for those who read HTML, or belongs to the tag.
      if (!isEnd && html.startsWith("\n", at)) at++;
    } else if (name === "img") {
      const alternative = alternativeOf(html.slice(open, tagEnd));
      if (saysTheSame(captionAt(html, at), alternative)) continue;
      const reference = indexOrEnd(alternative, "&", 0);
      addWithReferences(lines, alternative, 0, alternative.length, reference);
    }
  }
}

/**
 * Says whether a row of a table, or an item of a list, stands near what is before it: another one, or the words of the item that
 * its list is in. An item that holds paragraphs stands apart from the next one, as these do.
 */
function isNearBehind(name: string, isEnd: boolean, isNear: boolean): boolean {
  if (name === "li") return true;
  if (name === "tr") return isEnd || isNear;
  return isNear && (name === "thead" || name === "tbody" || (!isEnd && isOfList(name)));
}

/** Says whether a picture's caption is its alternative text, of which each has its own references and maybe its full stop. */
function saysTheSame(caption: string | undefined, alternative: string): boolean {
  return caption !== undefined && wordsOf(caption) === wordsOf(alternative);
}

function wordsOf(html: string): string {
  const line = html.replaceAll("\n", " ");
  return (line.includes("&") ? htmlToText(line) : line).replace(/[.。]$/, "");
}

const slash = "/".charCodeAt(0);
const closing = ">".charCodeAt(0);
const link = "a".charCodeAt(0);
const paragraph = "p".charCodeAt(0);
