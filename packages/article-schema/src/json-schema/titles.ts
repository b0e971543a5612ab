import { valueAt } from "../findings/schema-at.js";

/**
 * Gives a copy of a JSON Schema in which every property has a title, made from its name: `datePublished` becomes “Date
 * published”. Editors show it beside the field. Of what may be of several kinds each has the title of its tag, by which they offer it.
 *
 * @param schema a JSON Schema, or a part of one
 */
export function withTitles(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      keyword === "properties" ? titled(value) : keyword === "oneOf" ? kinds(value) : nested(value),
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

function kinds(members: unknown): unknown {
  if (!Array.isArray(members)) return members;
  return members.map((member: unknown) => {
    const tag = valueAt(member, "properties", "type", "const");
    return isObject(member) && typeof tag === "string"
      ? { title: titleOf(tag), ...withTitles(member) }
      : nested(member);
  });
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
