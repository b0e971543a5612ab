import * as z from "zod";

/** What readers see: neither white space nor what only joins or parts letters, or says which way text runs. */
const visible = /[^\s\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

/** Plain text with something in it; may have several lines. */
export const Text = z.string().regex(visible, { error: "empty, and must say something", abort: true });

/** Plain text on one line, with something in it. */
export const Line = Text.regex(/^[^\n\r\u2028\u2029]*$/, {
  error: "more than one line, and must be a single one",
});
