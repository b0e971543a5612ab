import { stringify } from "yaml";
import { editorSchema } from "../scaffold/editor-schema.js";
import type { SortedMedium } from "./media-to-mend.js";
import { onOneLine } from "../on-one-line.js";

/** What the file of an imported story holds. */
export interface ImportedFile {
  /** The front matter but for the media, in the order in which it is written. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The address that the story had. */
  readonly link: string | undefined;
  /** Why it is a draft, where it is one. */
  readonly reasons: readonly string[];
  /** The media, in their order. Those that a person has to complete stand in the file as a comment. */
  readonly media: readonly SortedMedium[];
  readonly body: string;
}

const wasAt = "# Imported; it was at ";

/**
 * Gives the address that an imported story had, where its file still says it.
 *
 * @param yaml its front matter
 */
export function formerAddress(yaml: string): string | undefined {
  const line = yaml.split("\n").find((each) => each.startsWith(wasAt));
  return line?.slice(wasAt.length).trim();
}

/** Writes the file of an imported story. */
export function importedFile({ fields, link, reasons, media, body }: ImportedFile): string {
  const head = [editorSchema("front-matter"), ...(link === undefined ? [] : [`${wasAt}${onOneLine(link)}`])];
  const { status, ...others } = fields;
  const isComplete = media.every((one) => one.isComplete);
  const front = isComplete ? { ...others, media: media.map(({ written }) => written) } : others;
  const why = reasons.map((reason) => `# ${onOneLine(reason)}\n`).join("");
  const lines = stringify(front, said, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${head.join("\n")}\n${lines}${status === undefined ? "" : `${why}${stringify({ status })}`}${isComplete ? "" : mendable(media)}---\n\n${body}\n`;
}

/**
 * What is not complete would keep the whole publication from being built, so it is a comment in its place in the list: without
 * the marks, the list is whole.
 */
function mendable(media: readonly SortedMedium[]): string {
  const isBegun = media.some(({ isComplete }) => isComplete);
  const entries = media.map(({ written, isComplete }) => {
    const yaml = stringify({ media: [written] }, { lineWidth: 0, nullStr: "" });
    const entry = yaml.slice(yaml.indexOf("\n") + 1);
    return isComplete ? entry : asComment(entry);
  });
  return `# Fill in what is empty, take the # away, and say status: published.\n${isBegun ? "" : "# "}media:\n${entries.join("")}`;
}

function asComment(yaml: string): string {
  const lines = yaml.trimEnd().split("\n");
  return lines.map((line) => `# ${line}`.trimEnd() + "\n").join("");
}

/** Lists that the schema fills in, and that nobody wrote, are left out. */
function said(_: unknown, value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
