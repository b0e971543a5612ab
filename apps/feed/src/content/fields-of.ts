/** Gives data that has fields; nothing where it is a list, a single value, or empty. */
export function fieldsOf(data: unknown): object | undefined {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? data : undefined;
}
