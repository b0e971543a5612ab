import { type ContentFinding, fileFinding } from "./content-finding.js";
import { restOfLine } from "./rest-of-line.js";
import type { SourceFile } from "./source-file.js";

/** A line that is likely to be meant for `---`: too few hyphens or too many, dashes that a word processor made of them, indented. */
const likeFence = /^[ \t]*(?:[-‐‑–—―−]{2,}|[—―])[ \t]*$/;
/** A line that is likely to be a field. */
const field = /^[a-zA-Z]+:(?:\s|$)/;
/** In so many lines front matter begins that something else stands before. */
const mostBefore = 6;
const fence = /^---[ \t]*$/;
const between = "YAML between two lines of ---";

/**
 * Says why a story has no front matter that can be read: none is there, or it is not ended.
 *
 * @param file the story's file, which `splitFrontMatter` found no front matter in
 */
export function frontMatterMissing({ path, text }: SourceFile): ContentFinding {
  if (/^\s*---[ \t]*\r/.test(text))
    return fileFinding(
      path,
      "front-matter-missing",
      "The lines end with carriage returns alone, as programs for old Macs write them, so the file is read as one line.",
      "Save it with the line ends of Unix (LF) or Windows (CRLF).",
    );
  const lines = text.split("\n");
  const [first = ""] = lines;
  if (fence.test(first)) return unclosed(path, lines);
  const begins = lines.findIndex((line) => line.trim() !== "");
  const line = restOfLine(lines[begins] ?? "", 0);
  const missing = (message: string, hint: string) =>
    fileFinding(path, "front-matter-missing", message, hint, { line: Math.max(begins, 0) + 1, column: 1 });
  if (fence.test(line))
    return missing(
      "Blank lines stand before the front matter, which begins a file or is none.",
      "Take them out.",
    );
  const [, ...below] = lines.slice(begins, begins + mostBefore);
  const opens = below.findIndex((other) => fence.test(other));
  if (opens >= 0 && field.test(below[opens + 1] ?? "") && !field.test(line) && !likeFence.test(line))
    return missing(
      `“${line}” stands before the front matter, which begins a file or is none.`,
      "Take it out, or move it below the front matter.",
    );
  if (likeFence.test(line) || /^---\w/.test(line))
    return missing(
      `“${line}” does not begin front matter: that is ${between}.`,
      "Write three hyphens, and nothing else on the line.",
    );
  if (/^\+\+\+\s*$/.test(line))
    return missing(
      `The front matter is TOML, and only ${between} is read.`,
      "Write each field as name: value, between two lines of ---.",
    );
  return fileFinding(
    path,
    "front-matter-missing",
    `The story does not begin with front matter, ${between}, so nothing says what its headline is.`,
    "Begin the file with a line of ---, then the fields, such as headline: …, then another line of ---.",
  );
}

function unclosed(path: string, lines: readonly string[]): ContentFinding {
  const finding = (at: number, message: string, hint: string) =>
    fileFinding(path, "front-matter-unclosed", message, hint, { line: at + 1, column: 1 });
  const end = lines.findIndex(
    (line, index) => index > 0 && (likeFence.test(line) || /^\.\.\.[ \t]*$/.test(line)),
  );
  if (end > 0) {
    const message = `“${restOfLine(lines[end] ?? "", 0).trim()}” does not end the front matter: only a line of --- does.`;
    return finding(end, message, "Write three hyphens, at the beginning of the line and nothing else on it.");
  }
  const blank = lines.findIndex((line) => line.trim() === "");
  return finding(
    Math.max(blank, 0),
    "No line of --- ends the front matter, so the story's fields cannot be told from its copy.",
    "Put a line of --- between the last field and the copy.",
  );
}
