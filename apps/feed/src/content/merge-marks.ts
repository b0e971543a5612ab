import { type ContentFinding, fileFinding } from "./content-finding.js";
import type { SourceFile } from "./source-file.js";

/**
 * Finds the first place where a merge left both sides and its marks between them: in copy they are text, which readers would be
 * shown. A story about Git shows them in a block of code between fences.
 *
 * @param file any file of the content
 */
export function mergeMarks({ path, text }: SourceFile): ContentFinding | undefined {
  if (!/^>{7} /m.test(text)) return undefined;
  let [begun, isDivided]: [begun: number | undefined, isDivided: boolean] = [undefined, false];
  let fence: string | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    fence = fenceAfter(line, fence);
    if (fence !== undefined) begun = undefined;
    else if (line.startsWith("<<<<<<< ")) [begun, isDivided] = [index + 1, false];
    else if (line === "=======") isDivided = true;
    else if (begun !== undefined && isDivided && line.startsWith(">>>>>>> "))
      return fileFinding(
        path,
        "file-conflict",
        "A merge left its marks here, and both sides between them.",
        "Keep what is to be published, and take the lines out that begin with <<<<<<<, ======= and >>>>>>>.",
        { line: begun, column: 1 },
      );
  }
  return undefined;
}

/** Gives the fence of the block of code that a line is in, or begins. */
function fenceAfter(line: string, fence: string | undefined): string | undefined {
  const found = /^ {0,3}(`{3,}|~{3,})(.*)/.exec(line);
  if (!found) return fence;
  const [, signs = "", rest = ""] = found;
  if (fence === undefined) return signs;
  return signs.startsWith(fence) && rest.trim() === "" ? undefined : fence;
}
