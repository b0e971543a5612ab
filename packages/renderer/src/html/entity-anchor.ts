import { expectText } from "../expect.js";

/**
 * Gives the name of an entity's place on a story's page, for the end of an address: `entity-japan`.
 *
 * @param id the entity's id
 * @throws {TypeError} where it is no text
 */
export function entityAnchor(id: string): string {
  expectText(id, "id", "Give the id of an entity.");
  return `entity-${id}`;
}
