/**
 * Gives a function that remembers what another one gave for the arguments of late.
 *
 * @param make what is remembered; it gives the same for the same key
 * @param options what tells arguments apart, and how many results are held at the most
 */
export function mostRecent<Argument, Result extends object>(
  make: (argument: Argument) => Result,
  { keyOf, most }: { readonly keyOf: (argument: Argument) => string; readonly most: number },
): (argument: Argument) => Result {
  // What was asked for since there were half as many, and what was asked for before: to tell these two apart takes less than
  // to keep all of them in order.
  let held = new Map<string, Result>();
  let before = new Map<string, Result>();
  return (argument) => {
    const key = keyOf(argument);
    const recent = held.get(key);
    if (recent) return recent;
    const result = before.get(key) ?? make(argument);
    if (held.size >= most / 2) {
      before = held;
      held = new Map();
    }
    held.set(key, result);
    return result;
  };
}
