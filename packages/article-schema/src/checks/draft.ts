import type * as z from "zod";
import { attemptToRead } from "../article/attempt-to-read.js";
import { Article, type ArticleInput } from "../article/article.js";

/**
 * An article of which any part may still be missing. The checks of a story's integrity take this, so that they report
 * together with the faults of its shape and not after them.
 */
export type Draft<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Element)[]
    ? readonly (Draft<Element> | undefined)[]
    : { readonly [Key in keyof T]?: Draft<T[Key]> | undefined };

/** An {@link Article} of which any part may still be missing. */
export type ArticleDraft = Draft<Article>;

/**
 * Gives what there is of an article in any data: everything but what does not fit the schema. Fields that the schema does not know stay.
 *
 * @param input any data; it is not changed
 */
export function readDraft(input: unknown): ArticleDraft {
  return attemptToRead(
    () => {
      const { data, error } = Article.safeParse(input);
      return error ? withoutFaults(input, error.issues) : data;
    },
    () => ({}),
  );
}

/**
 * Takes out of an input everything that its schema refused, and gives what is left.
 *
 * @param input what was refused; it is not changed
 * @param issues everything that zod found wrong with it
 */
export function withoutFaults(input: unknown, issues: readonly z.core.$ZodIssue[]): ArticleDraft {
  const refused = new Set<string>();
  for (const { code, path, ...issue } of issues) {
    // A union's members are told apart by one field: without it nothing else of the value has been looked at.
    if (code === "invalid_union" && "discriminator" in issue) refused.add(key(path.slice(0, -1)));
    else if (code !== "unrecognized_keys") refused.add(key(path));
  }
  const kept = copyWithout(input, [], refused);
  return isDraft(kept) ? kept : {};
}

/**
 * Holds for what `copyWithout` gave for an article's input: whatever the schema refused has been left out of it, so the
 * rest is as the schema says, which the type system cannot see.
 */
function isDraft(kept: unknown): kept is Draft<ArticleInput> & ArticleDraft {
  return typeof kept === "object" && kept !== null && !Array.isArray(kept);
}

function copyWithout(value: unknown, path: readonly PropertyKey[], refused: ReadonlySet<string>): unknown {
  if (refused.has(key(path))) return undefined;
  // No field of an article lies deeper; what does is unknown to the schema, and not worth a deep recursion.
  if (typeof value !== "object" || value === null || path.length > 8) return value;
  if (Array.isArray(value))
    return value.map((element: unknown, index) => copyWithout(element, [...path, index], refused));
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, copyWithout(field, [...path, name], refused)]),
  );
}

function key(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}
