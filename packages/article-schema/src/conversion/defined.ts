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
  const said: object = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (isDefined<T>(said)) return said;
  throw new TypeError("Fields that were said are undefined.");
}

/** The filter above is what makes this hold, which the type system cannot see. */
function isDefined<T>(said: object): said is Defined<T> {
  return !Object.values(said).includes(undefined);
}

/** Gives a list, or nothing where it is empty: an empty list says nothing to a reader of JSON-LD or ninjs. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
