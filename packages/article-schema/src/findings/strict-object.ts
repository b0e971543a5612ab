import * as z from "zod";
import { fieldMeant } from "./other-names.js";
import { knownKeys, valueAt } from "./schema-at.js";
import { unknownField } from "./unknown-field.js";

/**
 * Gives the schema of an object that has no fields but those of its shape. Of an unknown one it says which was meant, also to whoever
 * extends it, or knows it as a Standard Schema alone.
 *
 * @param shape the fields
 */
export function strictObject<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<z.util.Writeable<Shape>, z.core.$strict> {
  return z.strictObject(shape, { error: unknownFields });
}

const unknownFields: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== "unrecognized_keys") return undefined;
  const known = knownKeys(issue.schema, issue.input);
  const missing = known.filter((field) => valueAt(issue.input, field) === undefined);
  return issue.keys
    .map((key) => {
      const { message, hint } = unknownField([], key, known, fieldMeant(key, known, missing));
      return `${message} ${hint}`;
    })
    .join(" ");
};
