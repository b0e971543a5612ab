/**
 * Freezes data with all that is in it: what many stories share must not change in one of them, and what cannot change is rendered
 * once for all of them.
 *
 * @param data what can be written as JSON
 * @returns the same
 */
export function frozen<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  for (const part of Object.values(data)) frozen(part);
  return Object.freeze(data);
}
