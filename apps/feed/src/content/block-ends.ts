/** A sign after which a value stands below, in lines of its own, with what may stand behind the sign. */
const block = /[|>][-+\d]*[ \t]*(?:#.*)?\r?$/m;

/**
 * Takes the line ends away that YAML leaves at the end of values which stand in lines of their own, below `|` or `>`: no field is meant
 * to end in one, and a headline is to be one line.
 *
 * @param data the data of the YAML, which is changed
 * @param text the YAML
 */
export function withoutBlockEnds(data: unknown, text: string): unknown {
  if (!block.test(text)) return data;
  const seen = new Set<object>();
  const waiting = [data];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    // What aliases stand for may be there several times.
    if (typeof part !== "object" || part === null || seen.has(part)) continue;
    seen.add(part);
    for (const [key, value] of Object.entries(part)) {
      if (typeof value !== "string") waiting.push(value);
      else if (value.endsWith("\n")) Reflect.set(part, key, value.replace(/\n+$/, ""));
    }
  }
  return data;
}
