import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { SourceFile } from "./source-file.js";

/**
 * UTF-8 that was read as Windows-1252: of quotation marks, dashes and the ellipsis, and of letters behind a small one. No language puts
 * the sign of the euro behind an â, or one of these signs behind a small letter and a capital Ã.
 */
const misread = /â€(?:[™˜œ\u009d“”¦])|(?<=[a-z])Ã[©¨¼¶¤±§¡³º]/;
/** What stands at 0x80 to 0x9F in Windows-1252, of what is looked for. */
const bytes: ReadonlyMap<string, number> = new Map([
  ["€", 0x80],
  ["™", 0x99],
  ["˜", 0x98],
  ["œ", 0x9c],
  ["“", 0x93],
  ["”", 0x94],
]);

/**
 * Warns of characters that another program read in the wrong encoding, as `â€™` for `’`: text is pasted or exported so. The first one of
 * a line stands for all of that line.
 *
 * @param file a file of the content
 */
export function misreadCharacters({ path, text }: SourceFile): readonly ContentFinding[] {
  if (!misread.test(text)) return [];
  return text.split("\n").flatMap((line, index) => {
    const match = misread.exec(line);
    if (!match) return [];
    const [shown] = match;
    return fileWarning(
      path,
      "character-misread",
      `“${shown}” is what became of ${meant(shown)} when a program read it in another encoding; readers are shown it as it stands here.`,
      `Write ${meant(shown)} in its place, and see to the rest of the line; or take the text from where it was right, as UTF-8.`,
      { line: index + 1, column: match.index + 1 },
    );
  });
}

function meant(shown: string): string {
  const values = Array.from(shown, (character) => bytes.get(character) ?? character.charCodeAt(0));
  return new TextDecoder().decode(Uint8Array.from(values));
}
