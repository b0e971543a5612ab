/**
 * Writes texts as columns, each on a line, which are taken apart in a few steps: in a twentieth of the time of JSON.
 *
 * @param columns any texts
 */
export function writeColumns(columns: readonly (readonly string[])[]): string {
  return columns.map((column) => column.map(escaped).join("\t")).join("\n");
}

/** Columns that were written. */
export interface Columns {
  /**
   * Gives a column by its place among the others; it is taken apart when it is first asked for. One that is not there has
   * nothing in it.
   */
  readonly at: (place: number) => readonly string[];
}

/**
 * Reads what {@link writeColumns} wrote. The texts are parts of the one that is read, which stays in memory as long as one of
 * them does.
 *
 * @param text what was written
 */
export function readColumns(text: string): Columns {
  const lines = text.split("\n");
  const columns: (readonly string[] | undefined)[] = [];
  return { at: (place) => (columns[place] ??= columnIn(lines[place])) };
}

function columnIn(line: string | undefined): readonly string[] {
  if (line === undefined) return [];
  const column = line.split("\t");
  return line.includes("\\") ? column.map(unescaped) : column;
}

// A path may hold anything.
function escaped(text: string): string {
  return /[\\\t\n]/.test(text)
    ? text.replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\n/g, "\\n")
    : text;
}

const characters: Readonly<Record<string, string>> = { t: "\t", n: "\n" };

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) => characters[character] ?? character);
}
