import { z } from "astro/zod";

/** What every Standard Schema has (https://standardschema.dev), as far as a collection needs it. */
interface StandardSchema<Output> {
  readonly "~standard": {
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
  };
}

type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * Makes a schema for a collection of any Standard Schema: entries have its type, and Astro reports its issues with their file.
 * It does not matter which library the schema is written with, nor in which version.
 */
export function fromStandardSchema<Output>(schema: StandardSchema<Output>): z.ZodType<Output> {
  return z.unknown().transform(async (value, context) => {
    const result = await schema["~standard"].validate(value);
    if (!result.issues) return result.value;
    for (const { message, path = [] } of result.issues)
      context.addIssue({ code: "custom", message, path: path.map(keyOf) });
    return z.NEVER;
  });
}

function keyOf(part: PropertyKey | { readonly key: PropertyKey }): PropertyKey {
  return typeof part === "object" ? part.key : part;
}
