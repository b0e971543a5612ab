import type { Path } from "@copydesk/article-schema";
import type { YamlSource } from "./yaml-source.js";

/**
 * Gives a text that YAML holds, whatever else may be wrong with it; one that YAML takes for a number, as in `slug: 1965`, as it
 * was typed. Nothing where there is none.
 *
 * @param yaml what was read
 * @param path where in its data the text stands
 */
export function textAt(yaml: YamlSource | undefined, ...path: Path): string | undefined {
  const value = valueAt(yaml?.data, path);
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? yaml?.typed(path) : undefined;
}

/** Gives the texts of a list that YAML holds; none where it is no list. */
export function textsAt(yaml: YamlSource | undefined, ...path: Path): readonly string[] {
  const list = valueAt(yaml?.data, path);
  return Array.isArray(list) ? list.flatMap((_, at) => textAt(yaml, ...path, at) ?? []) : [];
}

/** Gives what data holds at a path; nothing where the path leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path)
    value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}
