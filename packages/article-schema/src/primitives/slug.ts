import * as z from "zod";

// The length is looked at first: on millions of words the expression would run out of stack.
const words = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The last part of a page's address: lower-case ASCII words joined by hyphens, at most 120 characters. */
export const Slug = z
  .string()
  .max(120, { error: "longer than the 120 characters that a slug may have", abort: true })
  .regex(words, { error: "not a slug: lower-case letters, digits and single hyphens, such as intel-pact" })
  .brand<"Slug">();
/** A string that {@link Slug} accepted. */
export type Slug = z.infer<typeof Slug>;

/** The name by which the parts of one article refer to an entity: written like a slug, such as `south-korea`. */
export const EntityId = z
  .string()
  .max(120, { error: "longer than the 120 characters that an entity id may have", abort: true })
  .regex(words, {
    error: "not an entity id: lower-case letters, digits and single hyphens, such as south-korea",
  })
  .brand<"EntityId">();
/** A string that {@link EntityId} accepted. */
export type EntityId = z.infer<typeof EntityId>;
