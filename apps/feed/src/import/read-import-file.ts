import { readFile } from "node:fs/promises";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { isCode, reasonOf } from "../reason.js";
import { shownPath } from "../shown-path.js";
import { ImportFault } from "./import-fault.js";
import { readImport } from "./read-import.js";
import type { ImportSource } from "./source-item.js";

/**
 * Reads the stories of a file, or says why it cannot be read.
 *
 * @param file the file's path, as a person typed it
 * @param encoding the name of its encoding, where a person knows better than the file
 */
export async function readImportFile(
  file: string,
  encoding: string | undefined,
): Promise<ImportSource | ContentFinding> {
  const shown = shownPath(file);
  if (/^https?:\/\//i.test(file)) {
    return fileFinding(
      shown,
      "import-not-saved",
      "This is an address, and not a file.",
      `Save it first: curl -o feed.xml "${file}"; then import feed.xml.`,
    );
  }
  try {
    return readImport(await readFile(file), encoding);
  } catch (error) {
    return error instanceof ImportFault ? error.asFinding(shown) : unreadable(shown, error);
  }
}

function unreadable(file: string, error: unknown): ContentFinding {
  if (isCode(error, "ENOENT"))
    return fileFinding(
      file,
      "import-file-missing",
      "There is no such file.",
      "Name the feed or the export that you saved.",
    );
  const [message, hint] = isCode(error, "EISDIR")
    ? ["This is a folder, and one file is imported at a time.", "Name the feed or the export that is in it."]
    : [`The file cannot be read: ${reasonOf(error)}.`, "Look whether it is a file, and at its permissions."];
  return fileFinding(file, "file-unreadable", message, hint);
}
