/**
 * Writes plain text as Markdown that reads as exactly that text: what would be markup is escaped, and what would be a table as GitHub
 * has them. Spaces at the ends of lines, which would be code or a line break, are left out, as in any paragraph.
 *
 * @param text plain text; an empty line separates its paragraphs
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function plainTextToMarkdown(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => escapeLine(line.trim()))
    .join("\n");
}

function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<|]/g, String.raw`\$&`)
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, String.raw`\&`)
    .replace(/^([#>+=~-]|:(?=-))/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
