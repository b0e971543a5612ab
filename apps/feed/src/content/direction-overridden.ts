import { codePoint } from "./code-point.js";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { SourceFile } from "./source-file.js";

/** Each makes all letters after it run one way, whatever they are. */
const overrides = /[\u202d\u202e]/;

/**
 * Warns of characters that turn text round: nobody sees them, and where nothing ends what they begin, all that follows on the page is
 * shown from its end to its beginning. The first one of a line stands for all of that line.
 *
 * @param file a file of the content
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Overrides
 */
export function directionOverridden({ path, text }: SourceFile): readonly ContentFinding[] {
  if (!overrides.test(text)) return [];
  return text.split("\n").flatMap((line, index) => {
    const at = line.search(overrides);
    if (at < 0) return [];
    return fileWarning(
      path,
      "direction-overridden",
      `The character ${codePoint(line.charAt(at))}, which nobody sees, makes all letters behind it run one way; readers are shown words turned round.`,
      "Take it out: letters of each script run the way they do by themselves.",
      { line: index + 1, column: at + 1 },
    );
  });
}
