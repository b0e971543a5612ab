import { countOf } from "../check-formats/count.js";
import type { Library } from "./library.js";

/** Says whether a library may be published. */
export function isPublishable(library: Library): library is Library & Required<Pick<Library, "publication">> {
  return library.publication !== undefined && countOf(library.findings, "error") === 0;
}
