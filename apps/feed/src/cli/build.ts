import path from "node:path";
import { planEdition } from "../edition/plan-edition.js";
import { writeEdition } from "../edition/write-edition.js";
import { loadContent } from "./load-content.js";
import type { Outcome } from "./outcome.js";
import { reasonOf } from "../reason.js";

/** What `copydesk build` is told. */
export interface BuildOptions {
  readonly out: string;
  readonly baseUrl?: string;
}

/** Writes the edition of a content folder as files, or nothing where the content does not hold together. */
export async function build(folder: string, { out, baseUrl }: BuildOptions): Promise<Outcome> {
  const content = await loadContent(folder);
  if (!content.publication) return { exitCode: 1, complaint: `${content.report}Nothing was written.\n` };
  const edition = planEdition(content.publication, content.articles, baseUrl ?? content.publication.baseUrl);
  try {
    const files = await writeEdition(edition, out);
    const output = `${files} files for ${edition.baseUrl} are in ${path.normalize(out)}.\n`;
    return { exitCode: 0, output, complaint: content.report };
  } catch (error) {
    return {
      exitCode: 1,
      complaint: `The edition could not be written to ${out}: ${reasonOf(error)}\nName another folder with --out.\n`,
    };
  }
}
