/**
 * Gives a function that remembers what another one gave for the arguments of late.
 *
 * @param make what is remembered; it gives the same for the same key
 * @param options what tells arguments apart, and how many results are held at the most
 */
export function mostRecent<Argument, Result>(
  make: (argument: Argument) => Result,
  { keyOf, most }: { readonly keyOf: (argument: Argument) => string; readonly most: number },
): (argument: Argument) => Result {
  const held = new Map<string, { readonly result: Result }>();
  return (argument) => {
    const key = keyOf(argument);
    const known = held.get(key) ?? { result: make(argument) };
    // A map goes through its keys in the order in which they were set: the first is the one that is longest out of use.
    held.delete(key);
    held.set(key, known);
    if (held.size > most)
      for (const oldest of held.keys()) {
        held.delete(oldest);
        break;
      }
    return known.result;
  };
}
