/** Freezes data with all that is in it. */
export function frozen<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  for (const part of Object.values(data)) frozen(part);
  return Object.freeze(data);
}
