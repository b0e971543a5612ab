/** An object without the fields that hold `undefined`: those are left out, as JSON would. */
export type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/**
 * Gives an object without its fields that are `undefined`, in the same order.
 *
 * @param fields an object, of which any field may be `undefined`; it is not changed
 */
export function defined<T extends object>(fields: T): Defined<T> {
  const said: Partial<T> = {};
  // A loop of our own: pairs of names and values would be made of each of the many objects in a story's graph.
  for (const name in fields) if (fields[name] !== undefined) said[name] = fields[name];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the loop leaves out what is undefined, and nothing else
  return said as unknown as Defined<T>;
}

/** Gives a list, or nothing where it is empty: an empty list says nothing to a reader of JSON-LD or ninjs. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Gives {@link unlessEmpty} of a copy, which may be put where a list can be changed. */
export function copyUnlessEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}
