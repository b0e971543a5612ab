import type { EntityType } from "../entities/entity.js";
import { EntityId } from "../primitives/slug.js";
import type { Ninjs } from "./ninjs.js";

/**
 * Makes ids for the things that an item lists without one: from the name, if it has Latin letters, and never one that
 * another thing has. The same item gives the same ids.
 *
 * @param item the item; ids that it gives are kept free
 */
export function entityIds(item: Ninjs): (name: string, kind: EntityType) => string {
  const { people = [], organisations = [], places = [], events = [], subjects = [] } = item;
  const given = [...people, ...organisations, ...places, ...events, ...subjects].flatMap(
    ({ literal }) => literal ?? [],
  );
  const used = new Set(given.filter((literal) => EntityId.safeParse(literal).success));
  // Where a thousand things have one name, the next number is not looked for from the start.
  const counts = new Map<string, number>();
  return (name, kind) => {
    const words = slugOf(name) || kind;
    let count = counts.get(words) ?? 1;
    let id = words;
    while (used.has(id)) id = `${words}-${++count}`;
    counts.set(words, count);
    used.add(id);
    return id;
  };
}

/** A few characters less than an id may have, for the number that tells it from others. */
const longest = 100;

function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
}
