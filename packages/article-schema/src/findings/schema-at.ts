import * as z from "zod";
import type { Path } from "./finding.js";

/**
 * Gives the schema of the field that a path leads to, or nothing where the path leaves the schema.
 *
 * @param schema the schema of the whole input
 * @param path keys and indexes, from the outside in
 * @param input the whole input; it decides which member of a union is meant
 */
export function schemaAt(
  schema: z.core.$ZodType,
  [step, ...rest]: Path,
  input: unknown,
): z.core.$ZodType | undefined {
  if (step === undefined) return schema;
  const around = memberFor(unwrap(schema), input);
  let found: z.core.$ZodType | undefined;
  if (around instanceof z.ZodObject) found = shapeOf(around)[step];
  else if (around instanceof z.ZodArray) found = around.element;
  return found && schemaAt(found, rest, valueAt(input, step));
}

/**
 * Gives the names of the fields that an object may have; none where the schema is of no object. Where nothing tells which member of a
 * union it is, these are the fields of all of them.
 *
 * @param schema the object's schema, where there is one
 * @param value the object
 */
export function knownKeys(schema: z.core.$ZodType | undefined, value: unknown): readonly string[] {
  const object = schema && memberFor(unwrap(schema), value);
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
    if (typeof current !== "object" || current === null) return undefined;
    // A class may have getters for its fields; what every object or list has is no field.
    if (!Object.hasOwn(current, step) && step in []) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}

/** Gives what a schema is of, without what says that it may be missing, has a default, or is made something else of. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = valueAt(schema, "def", "innerType") ?? valueAt(schema, "def", "in");
  return isSchema(inner) ? unwrap(inner) : schema;
}

/** Of what zod defines a schema by, these two are schemas where they are there. */
function isSchema(part: unknown): part is z.core.$ZodType {
  return part !== undefined;
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
