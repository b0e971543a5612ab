/**
 * Text that is put together line by line, without the white space at both ends of every line, and with one empty line where
 * there are several; but for lines that are kept as they are.
 */
export interface TidyLines {
  /** The lines that have ended. */
  text: string;
  /** The line that has not, without the white space at its start. */
  line: string;
  /** What the next line begins with that is not empty; an empty text where that is nothing. */
  mark: string;
  /** Whether there is white space at its end. To look at a text that was put together, V8 has to copy it. */
  endsInSpace: boolean;
  /** How many lines have ended since the last one that is not empty. */
  ends: number;
  /** Whether lines are kept as they are, with their white space, and as many empty ones as there are. */
  areKept: boolean;
  /** Whether the first line was. */
  firstIsKept: boolean;
}

/** Gives no text yet: an object that is written out, for V8 forgets what it has optimised for a class of which none is left. */
export function noLines(): TidyLines {
  return { text: "", line: "", mark: "", endsInSpace: false, ends: 0, areKept: false, firstIsKept: false };
}

/** Adds text to the line, or to several where it holds line feeds. */
export function addText(lines: TidyLines, text: string): void {
  let at = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", at)) {
    addToLine(lines, text.slice(at, end));
    endLine(lines);
    at = end + 1;
  }
  addToLine(lines, text.slice(at));
}

/** Adds text to the line. It holds no line feed. */
export function addToLine(lines: TidyLines, text: string): void {
  let added = text;
  if (lines.line === "" && isSpace(text.charCodeAt(0)) && !lines.areKept) {
    let start = 1;
    while (isSpace(text.charCodeAt(start))) start++;
    added = text.slice(start);
  }
  if (added === "") return;
  if (lines.mark !== "") {
    lines.line = lines.mark;
    lines.mark = "";
  }
  lines.line += added;
  lines.endsInSpace = isSpace(added.charCodeAt(added.length - 1));
}

/** Ends the line, so that what is added next stands on another one. */
export function endLine(lines: TidyLines): void {
  if (lines.line !== "") {
    const line = lines.endsInSpace && !lines.areKept ? withoutSpaceAtEnd(lines.line) : lines.line;
    if (lines.text === "") lines.firstIsKept = lines.areKept;
    else lines.text += lines.ends > 1 ? emptyLines(lines) : "\n";
    lines.text += line;
    lines.line = "";
    lines.ends = 0;
  }
  lines.ends++;
}

/** Puts what is added next on the line below the last one, with no empty line between them. */
export function goOnBelow(lines: TidyLines): void {
  lines.ends = Math.min(lines.ends, 1);
}

function emptyLines({ areKept, ends }: TidyLines): string {
  return areKept ? "\n".repeat(ends) : "\n\n";
}

/** Ends the line, and keeps those that follow as they are, or does so no longer. */
export function keepLines(lines: TidyLines, areKept: boolean): void {
  endLine(lines);
  // What was before them has no more than one empty line behind it.
  lines.ends = Math.min(lines.ends, 2);
  lines.areKept = areKept;
}

/** Gives all of the text, without white space at its ends; lines that are kept begin as they do. */
export function allText(lines: TidyLines): string {
  endLine(lines);
  return lines.firstIsKept ? lines.text.trimEnd() : lines.text.trim();
}

const space = " ".charCodeAt(0);
const tab = "\t".charCodeAt(0);

function withoutSpaceAtEnd(line: string): string {
  let end = line.length;
  while (isSpace(line.charCodeAt(end - 1))) end--;
  return line.slice(0, end);
}

function isSpace(code: number): boolean {
  return code === space || code === tab;
}
