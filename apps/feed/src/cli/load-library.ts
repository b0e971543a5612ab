import type { Library } from "../library/library.js";
import { readLibrary } from "../library/read-library.js";
import { volatileState } from "../state/volatile-state.js";

/**
 * Reads and checks a content folder from the first file to the last.
 *
 * @param folder the folder's path
 */
export async function loadLibrary(folder: string): Promise<Library> {
  return readLibrary(folder, { state: volatileState(), since: Infinity });
}
