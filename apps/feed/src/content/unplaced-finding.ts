import type { Path } from "@copydesk/article-schema";
import type { ContentFinding } from "./content-finding.js";

/** A finding about a part of a story, of which it is not known yet where in the file it stands. */
export interface UnplacedFinding extends Pick<ContentFinding, "file" | "code" | "message" | "hint"> {
  /** An error where it is left out. */
  readonly severity?: ContentFinding["severity"];
  /** The keys and indexes that lead to the part of the story's data. */
  readonly about: Path;
}

/**
 * Gives findings with their places. Stories are read again for it, and what reads them is loaded only here: hardly any
 * story is at fault.
 *
 * @param findings findings with and without places
 */
export async function placeFindings(
  findings: readonly (ContentFinding | UnplacedFinding)[],
): Promise<readonly ContentFinding[]> {
  if (findings.every(isPlaced)) return findings;
  const { placeInStory } = await import("./place-in-story.js");
  return findings.map((finding) => {
    if (isPlaced(finding)) return finding;
    const { about, ...rest } = finding;
    return { severity: "error", ...rest, path: [], place: placeInStory(finding.file, about) };
  });
}

function isPlaced(finding: ContentFinding | UnplacedFinding): finding is ContentFinding {
  return "place" in finding;
}
