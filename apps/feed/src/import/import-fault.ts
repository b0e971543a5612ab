import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import type { TextPlace } from "@copydesk/article-schema";

/** Why a whole file cannot be imported. Thrown by the readers of formats, and made a value by `readImport`. */
export class ImportFault extends Error {
  override readonly name = "ImportFault";
  readonly code: string;
  readonly hint: string;
  readonly place: TextPlace;

  /**
   * @param code the permanent name of the fault
   * @param message what is wrong, and why that matters
   * @param hint what to do about it
   * @param place where in the file it is
   */
  constructor(code: string, message: string, hint: string, place: TextPlace = { line: 1, column: 1 }) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.place = place;
  }

  /** Gives the fault as a finding about a file. */
  asFinding(file: string): ContentFinding {
    return fileFinding(file, this.code, this.message, this.hint, this.place);
  }
}
