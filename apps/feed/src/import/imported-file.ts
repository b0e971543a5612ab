import { stringify } from "yaml";
import { editorSchema } from "../scaffold/editor-schema.js";
import type { WrittenMedia } from "./media-to-mend.js";

/** What the file of an imported story holds. */
export interface ImportedFile {
  /** The front matter, in the order in which it is written. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The address that the story had. */
  readonly link: string | undefined;
  /** Why it is a draft, where it is one. */
  readonly reasons: readonly string[];
  /** Media that a person has to complete: they stand in the file as a comment. */
  readonly toMend: readonly WrittenMedia[];
  readonly body: string;
}

/** Writes the file of an imported story. */
export function importedFile({ fields, link, reasons, toMend, body }: ImportedFile): string {
  const head = [
    editorSchema("front-matter"),
    ...(link === undefined ? [] : [`# Imported; it was at ${onOneLine(link)}`]),
  ];
  const { status, ...others } = fields;
  const why = reasons.map((reason) => `# ${onOneLine(reason)}\n`).join("");
  const lines = stringify(others, said, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${head.join("\n")}\n${lines}${status === undefined ? "" : `${why}${stringify({ status })}`}${mendable(toMend)}---\n\n${body}\n`;
}

/** What is not complete would keep the whole publication from being built, so it stands beside the data and not in it. */
function mendable(media: readonly WrittenMedia[]): string {
  if (media.length === 0) return "";
  const yaml = stringify({ media }, { lineWidth: 0, nullStr: "" });
  const lines = yaml
    .trimEnd()
    .split("\n")
    .map((line) => `# ${line}`.trimEnd());
  return `# Fill in what is empty, take the # away, and say status: published.\n${lines.join("\n")}\n`;
}

/** Lists that the schema fills in, and that nobody wrote, are left out. */
function said(_: unknown, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
