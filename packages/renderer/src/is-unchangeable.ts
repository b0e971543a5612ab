/** Once nothing of a value can change, that stays so. */
const unchangeable = new WeakSet();

/**
 * Says whether nothing of a value can change any more: it is frozen, and so is every object and list in it. It is asked for data, as
 * articles are: what a getter gives may change all the same.
 *
 * @param value any value
 */
export function isUnchangeable(value: unknown): boolean {
  if (typeof value !== "object" || value === null || unchangeable.has(value)) return true;
  const within = new Set<object>();
  if (!areAllFrozen(value, within)) return false;
  for (const part of within) unchangeable.add(part);
  return true;
}

/** What has been looked at is gathered: a value may be a part of itself. */
function areAllFrozen(value: unknown, seen: Set<object>): boolean {
  if (typeof value === "function") return false;
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  if (!Object.isFrozen(value)) return false;
  seen.add(value);
  return Object.values(value).every((part) => areAllFrozen(part, seen));
}
