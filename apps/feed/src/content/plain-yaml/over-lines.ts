import { indentation, type Lines, withoutSpaces } from "./lines.js";
import { isPlainText, plainValue, quotedText } from "./scalar.js";

/** Reads a plain value, which goes on in the lines below as far as they are indented. */
export function plain(
  lines: Lines,
  text: string,
  column: number,
): string | number | boolean | null | undefined {
  if (!isPlainText(text)) return undefined;
  let all = text;
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    const start = indentation(line);
    if (start <= column || start === line.length) break;
    const more = withoutSpaces(line);
    if (!isPlainText(more)) return undefined;
    all += ` ${more}`;
    lines.skip();
  }
  return all === text ? plainValue(text) : all;
}

/** Reads a value in quotation marks that are closed on a line below. */
export function quotedOverLines(lines: Lines, text: string, column: number): string | undefined {
  const [mark = ""] = text;
  if (text.length === 1 || text.includes(mark, 1)) return undefined;
  let all = text;
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    const start = indentation(line);
    const more = withoutSpaces(line);
    if (start <= column || more === "" || more === mark) return undefined;
    all += ` ${more}`;
    lines.skip();
    if (more.includes(mark)) return quotedText(all);
  }
  return undefined;
}

/** Reads a folded or literal block whose lines all stand at one column, with no blank one among them. */
export function block(lines: Lines, header: string, column: number): string | undefined {
  const isFolded = header === ">" || header === ">-";
  if (!isFolded && header !== "|" && header !== "|-") return undefined;
  const start = indentation(lines.next() ?? "");
  const found: string[] = [];
  let line = lines.next();
  for (; line !== undefined && line !== "" && indentation(line) > column; line = lines.next()) {
    if (indentation(line) !== start || line.endsWith(" ")) return undefined;
    found.push(line.slice(start));
    lines.skip();
  }
  if (found.length === 0) return undefined;
  while (line === "") {
    lines.skip();
    line = lines.next();
    // What is indented goes on with the block, and white space alone may.
    if (line && (indentation(line) > column || indentation(line) === line.length)) return undefined;
  }
  const text = found.join(isFolded ? " " : "\n");
  return header.endsWith("-") ? text : `${text}\n`;
}
