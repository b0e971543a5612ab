import type { Check } from "./check.js";

/** What the documentation says of a code. */
export type CodeDescription = Pick<Check, "code" | "severity" | "rule">;

/** The codes of faults in an article's shape, which its schema finds. */
export const shapeCodes: readonly CodeDescription[] = [
  {
    code: "version-older",
    severity: "error",
    rule: "An article is of the newest version of the model; migrate() makes it one.",
  },
  {
    code: "field-missing",
    severity: "error",
    rule: "Every required field is there.",
  },
  {
    code: "field-unknown",
    severity: "error",
    rule: "There are no fields but those of the model; what a mistyped one says would be lost.",
  },
  {
    code: "field-invalid",
    severity: "error",
    rule: "Every field holds what it is for: text that says something, a date that exists, an address that can be opened.",
  },
  {
    code: "media-without-credit",
    severity: "error",
    rule: "Every picture, video and sound says whom to credit; their makers are owed it.",
  },
  {
    code: "correction-without-date",
    severity: "error",
    rule: "Every correction says when it was published; readers who knew the story can tell whether they read the fault.",
  },
];
