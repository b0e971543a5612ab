import { expectFunctions, expectObject, unexpected } from "../conversion/expect.js";
import type { CheckOptions, ReadOptions } from "./read-article.js";

/**
 * Refuses options that `readArticle` and `checkArticle` cannot go by.
 *
 * @param options what was given
 * @throws {TypeError} where they are no object, or one of them is not what it must be
 */
export function expectOptions(options: CheckOptions & ReadOptions): void {
  expectObject(options, "options", "Say how the article is read, as { schema }, or leave them out.");
  expectFunctions(options, "options", ["parseMarkdown", "usedEntities"]);
  const { schema, declared } = options;
  if (schema !== undefined && !has(schema, "safeParse"))
    throw unexpected("options.schema", "a zod schema", schema, "Give what Article.extend gives.");
  // A list has no `has`, and is what one thinks of first.
  if (declared !== undefined && !has(declared, "has"))
    throw unexpected("options.declared", "a Set", declared, "Give the ids as new Set(ids).");
}

/**
 * Gives the entities that `usedEntities` gave.
 *
 * @param used what it gave
 * @throws {TypeError} where it gave none, such as a promise of them
 */
export function expectEntities<Entity extends object>(used: Iterable<Entity>): readonly Entity[] {
  const remedy = "Give entities that were read already, each as Entity.parse gives it.";
  const place = "what options.usedEntities gives";
  if (!isIterable(used)) throw unexpected(place, "a list", used, remedy);
  const entities = [...used];
  for (const entity of entities) expectObject(entity, "each of what options.usedEntities gives", remedy);
  return entities;
}

/** The types say so already, to those who have them. */
function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function has(value: unknown, method: string): boolean {
  return (
    value !== null &&
    (typeof value === "object" || typeof value === "function") &&
    typeof Reflect.get(value, method) === "function"
  );
}
