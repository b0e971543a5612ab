/** The formats that `copydesk check` can write, in the order in which its help lists them. */
export const checkFormats = ["text", "json", "github", "sarif"] as const;
/** A format that `copydesk check` can write. */
export type CheckFormat = (typeof checkFormats)[number];
