import type { Check } from "./check.js";

/** What the documentation says of a code. */
export type CodeDescription = Pick<Check, "code" | "severity" | "rule">;

/** The codes of faults in an article's shape, which are found before its integrity is looked at. */
export const shapeCodes: readonly CodeDescription[] = [
  {
    code: "body-too-long",
    severity: "error",
    rule: "A body has at most 2,000,000 characters; nobody would read more, and a Markdown parser would take very long.",
  },
  {
    code: "body-too-intricate",
    severity: "error",
    rule: "A body nests at most 250 levels deep, and has no more paragraphs, lists and quotations, or delimiters in one paragraph, than a Markdown parser gets through in some seconds.",
  },
  {
    code: "data-unreadable",
    severity: "error",
    rule: "Data is plain, as JSON.parse gives it: none of its getters or proxies throws.",
  },
  {
    code: "version-older",
    severity: "error",
    rule: "An article is of the newest version of the model; migrate() makes it one.",
  },
  {
    code: "version-newer",
    severity: "error",
    rule: "An article is of a version of the model that this package knows; what a newer one says could not be understood.",
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
