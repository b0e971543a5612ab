/** Gives a function that gives, of parts that are alike, always a copy of the first one: none of them need be held. */
export function sharing<Part>(keyOf: (part: Part) => string): (part: Part) => Part {
  const held = new Map<string, Part>();
  return (part) => {
    const known = held.get(keyOf(part));
    if (known !== undefined) return known;
    const copy = copyOf(part);
    held.set(keyOf(copy), copy);
    return copy;
  };
}

/** Gives plain data once more, in memory of its own: a text may be part of a long one, and keeps all of it in memory. */
export function copyOf<Data>(data: Data): Data {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain data is JSON, and JSON is read sooner than a clone
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** Parts that are referred to by number. */
export interface Numbering<Part> {
  /** The parts, no two of them alike. */
  readonly parts: readonly Part[];
  /** Gives the number of a part, which is one of them from then on. */
  readonly numberOf: (part: Part) => number;
}

/** Begins to number parts. */
export function numbering<Part>(keyOf: (part: Part) => string): Numbering<Part> {
  const parts: Part[] = [];
  const numbers = new Map<string, number>();
  return {
    parts,
    numberOf: (part) => {
      const key = keyOf(part);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, parts.length);
      return parts.push(part) - 1;
    },
  };
}
