import * as z from "zod";
import type { Path } from "./finding.js";

/**
 * Gives the schema of the field that a path leads to, or nothing where the path leaves the schema.
 *
 * @param schema the schema of the whole input
 * @param path keys and indexes, from the outside in
 * @param input the whole input; it decides which member of a union is meant
 */
export function schemaAt(schema: z.core.$ZodType, path: Path, input: unknown): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = memberFor(unwrap(schema), input);
  let value = input;
  for (const [depth, step] of path.entries()) {
    value = valueAt(value, step);
    if (current instanceof z.ZodObject) current = shapeOf(current)[step];
    else if (current instanceof z.ZodArray) current = current.element;
    else return undefined;
    if (current && depth < path.length - 1) current = memberFor(unwrap(current), value);
  }
  return current;
}

/**
 * Gives the names of the fields that an object at the path may have; none where it is no object. Where nothing tells which member
 * of a union it is, these are the fields of all of them.
 */
export function knownKeysAt(schema: z.core.$ZodType, path: Path, input: unknown): readonly string[] {
  const found = schemaAt(schema, path, input);
  const object = found && memberFor(unwrap(found), valueAt(input, ...path));
  const members = object instanceof z.ZodDiscriminatedUnion ? object.options : [object];
  const names = members.flatMap((member) =>
    member instanceof z.ZodObject ? Object.keys(shapeOf(member)) : [],
  );
  return [...new Set(names)];
}

/** Gives what a path leads to in any data, `undefined` where it leads nowhere. */
export function valueAt(value: unknown, ...steps: Path): unknown {
  let current = value;
  for (const step of steps) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.unwrap();
  return current;
}

function memberFor(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const tag = valueAt(value, discriminator);
  return (
    schema.options.find(
      (option) => option instanceof z.ZodObject && hasTag(shapeOf(option)[discriminator], tag),
    ) ?? schema
  );
}

/** zod types the shape of an object that it knows nothing about with `any`. */
function shapeOf(schema: z.ZodObject): Readonly<Record<string | number, z.core.$ZodType | undefined>> {
  return schema.shape;
}

function hasTag(schema: z.core.$ZodType | undefined, tag: unknown): boolean {
  return schema !== undefined && z.safeParse(schema, tag).success;
}
