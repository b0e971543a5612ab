/**
 * Gives a copy of a JSON Schema in which every property has a title, made from its name: `datePublished` becomes “Date
 * published”. Editors show it beside the field.
 *
 * @param schema a JSON Schema, or a part of one
 */
export function withTitles(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      keyword === "properties" ? titled(value) : nested(value),
    ]),
  );
}

function titled(properties: unknown): unknown {
  if (!isObject(properties)) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      isObject(schema) ? { title: titleOf(name), ...withTitles(schema) } : schema,
    ]),
  );
}

function nested(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nested);
  return isObject(value) ? withTitles(value) : value;
}

function titleOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
