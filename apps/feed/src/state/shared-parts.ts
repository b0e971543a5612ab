/** Gives a function that gives, of parts that are alike, always the first one: the others need not be held. */
export function sharing<Part>(keyOf: (part: Part) => string): (part: Part) => Part {
  const held = new Map<string, Part>();
  return (part) => {
    const key = keyOf(part);
    const known = held.get(key);
    if (known !== undefined) return known;
    held.set(key, part);
    return part;
  };
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
