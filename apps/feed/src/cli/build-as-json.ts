import type { BuildReport } from "../build/build-report.js";
import { findingsAsJson } from "../check-formats/json.js";

/** The version of the JSON that {@link buildAsJson} writes. A new field alone leaves it as it is. */
const jsonVersion = 1;

/** Says how a build ended as JSON for other programs: one object, described in the README. */
export function buildAsJson(
  { findings, stories, recorded, baseUrl, files }: BuildReport,
  {
    out,
    seconds,
    notes,
  }: { readonly out: string; readonly seconds: number; readonly notes: readonly string[] },
): string {
  const report = {
    version: jsonVersion,
    published: files !== undefined,
    out,
    ...(baseUrl !== undefined && { baseUrl }),
    stories,
    recorded,
    ...(files && { written: files.written, unchanged: files.unchanged, removed: files.removed }),
    milliseconds: Math.round(seconds * 1000),
    notes,
    ...findingsAsJson(findings),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
