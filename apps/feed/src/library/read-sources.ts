import type { ContentFinding } from "../content/content-finding.js";
import { readSource } from "../content/read-source.js";
import type { SourceFile } from "../content/source-file.js";

/** Text files that were read, and what is wrong with the others. */
export interface ReadSources {
  readonly sources: readonly SourceFile[];
  readonly findings: readonly ContentFinding[];
}

/**
 * Reads some files of the content.
 *
 * @param files their paths
 */
export function readSources(files: Iterable<string>): ReadSources {
  const sources: SourceFile[] = [];
  const findings: ContentFinding[] = [];
  for (const file of files) {
    const { source, finding } = readSource(file);
    if (source) sources.push(source);
    else findings.push(finding);
  }
  return { sources, findings };
}
