/** A Markdown file taken apart: the YAML between its `---` lines, and what follows. */
export interface FrontMatter {
  readonly yaml: string;
  /** How many lines of the file come before the YAML. */
  readonly yamlLinesBefore: number;
  readonly body: string;
  /** How many lines of the file come before the body. */
  readonly bodyLinesBefore: number;
}

/**
 * Takes the front matter off a Markdown file, or gives nothing where the file does not begin with one that is closed.
 *
 * @param text the file's text, its lines ended by line feeds
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const opened = fenceEnd(text, 0);
  if (opened === undefined) return undefined;
  for (
    let line = text.indexOf(`\n${fence}`, opened);
    line >= 0;
    line = text.indexOf(`\n${fence}`, line + 1)
  ) {
    const closed = fenceEnd(text, line + 1);
    if (closed === undefined) continue;
    const bodyStart = afterBlankLines(text, closed + 1);
    return {
      yaml: text.slice(opened + 1, line),
      yamlLinesBefore: 1,
      body: text.slice(bodyStart),
      bodyLinesBefore: linesBefore(text, bodyStart),
    };
  }
  return undefined;
}

const fence = "---";

/** Gives where a line ends that is a fence and maybe white space behind it, or nothing where it is something else. */
function fenceEnd(text: string, line: number): number | undefined {
  if (!text.startsWith(fence, line)) return undefined;
  let end = line + fence.length;
  while (text[end] === " " || text[end] === "\t") end += 1;
  return end === text.length || text[end] === "\n" ? end : undefined;
}

/** Gives where the first line begins that is not blank, or where a line more would begin if all are. */
function afterBlankLines(text: string, from: number): number {
  let start = from;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== "") break;
    start = end + 1;
  }
  return start;
}

function linesBefore(text: string, position: number): number {
  let lines = position > text.length ? 1 : 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
