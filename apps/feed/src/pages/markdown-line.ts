import { withoutForbidden } from "@copydesk/renderer";

/** Makes a line of Markdown of plain text. */
export function markdownLine(text: string): string {
  return withoutForbidden(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>]|&(?=#?\w+;)/g, String.raw`\$&`);
}
