/** A Markdown file taken apart: the YAML between its `---` lines, and what follows. */
export interface FrontMatter {
  readonly yaml: string;
  /** How many lines of the file come before the YAML. */
  readonly yamlLinesBefore: number;
  readonly body: string;
  /** How many lines of the file come before the body. */
  readonly bodyLinesBefore: number;
}

const fence = /^---[ \t]*$/;

/**
 * Takes the front matter off a Markdown file, or gives nothing where the file does not begin with one that is closed.
 *
 * @param text the file's text, its lines ended by line feeds
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const lines = text.split("\n");
  if (!fence.test(lines[0] ?? "")) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return undefined;
  const after = lines.slice(end + 1);
  const blank = after.findIndex((line) => line.trim() !== "");
  const bodyStart = end + 1 + (blank < 0 ? after.length : blank);
  return {
    yaml: lines.slice(1, end).join("\n"),
    yamlLinesBefore: 1,
    body: lines.slice(bodyStart).join("\n"),
    bodyLinesBefore: bodyStart,
  };
}
