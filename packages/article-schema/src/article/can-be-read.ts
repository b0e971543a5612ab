/**
 * Says whether every part of some data can be read: none of its getters throws, and no proxy does. It is asked once something has thrown.
 *
 * @param data any data; it may lead round and round
 */
export function canBeRead(data: unknown): boolean {
  const left: unknown[] = [data];
  const seen = new Set<unknown>();
  try {
    for (let part = left.pop(); part !== undefined || left.length > 0; part = left.pop()) {
      if (typeof part !== "object" || part === null || seen.has(part)) continue;
      seen.add(part);
      for (const key of Reflect.ownKeys(part)) left.push(Reflect.get(part, key));
    }
    return true;
  } catch {
    return false;
  }
}
