import type { Element } from "hast";

/** Gives an attribute's text; nothing where it is not there. */
export function attributeOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return value === undefined || value === null || typeof value === "boolean" ? undefined : String(value);
}

/** Gives the names of an element's classes. */
export function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** Gives the first attribute of several names that says something. */
export function firstOf(of: Element, names: readonly string[]): string | undefined {
  return names
    .map((name) => attributeOf(of, name)?.trim())
    .find((value) => value !== undefined && value !== "");
}
