/**
 * Says what was given where something else was expected, in a word or two of an error's message.
 *
 * @param value any value, which the types may not let through
 */
export function given(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "a list";
  try {
    return String(value);
  } catch {
    // An object without a prototype, or one of whose methods throws.
    return "an object";
  }
}
