import { type Context, contextsOf } from "./context.js";
import type { Language } from "./place-after.js";

/** What is known of a template before anything is interpolated in it. */
export interface Template {
  /** Its fixed parts, as they are written. */
  readonly fixed: readonly string[];
  /** Where each interpolation between them stands. */
  readonly contexts: readonly Context[];
}

/**
 * Reads the fixed parts of a template.
 *
 * @param parts the fixed parts, one more than there are interpolations
 * @param language what they are written in
 * @throws {TypeError} where an interpolation stands where nothing can be made safe
 */
export function readTemplate(parts: readonly string[], language: Language): Template {
  const contexts = contextsOf(parts, language);
  // With brackets at the end of the value before it, a `>` would end a section, which XML allows in no text.
  const fixed = parts.map((part, index) =>
    contexts[index - 1] === "text" ? part.replace(/^(\]*)>/, "$1&gt;") : part,
  );
  return { fixed, contexts };
}
