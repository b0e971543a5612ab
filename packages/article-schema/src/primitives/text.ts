import * as z from "zod";

/** Plain text with something in it; may have several lines. */
export const Text = z.string().regex(/\S/, { error: "empty, and must say something" });

/** Plain text on one line, with something in it. */
export const Line = z
  .string()
  .regex(/\S/, { error: "empty, and must say something", abort: true })
  .regex(/^[^\n\r\u2028\u2029]*$/, { error: "more than one line, and must be a single one" });
