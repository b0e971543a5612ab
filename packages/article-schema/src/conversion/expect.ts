import { given } from "./given.js";

/**
 * Refuses what is no object. The types say so already, to those who have them; and so below.
 *
 * @param value what was given
 * @param place where, for the message: `article`
 * @param remedy what to do
 * @throws {TypeError} where it is none
 */
export function expectObject(value: unknown, place: string, remedy: string): void {
  if (typeof value !== "object" || value === null) throw unexpected(place, "an object", value, remedy);
}

/**
 * Refuses what is no text.
 *
 * @param value what was given
 * @param place where, for the message: `markdown`
 * @param remedy what to do
 * @throws {TypeError} where it is none
 */
export function expectText(value: unknown, place: string, remedy: string): void {
  if (typeof value !== "string") throw unexpected(place, "text", value, remedy);
}

/**
 * Refuses what is no list.
 *
 * @param value what was given
 * @param place where, for the message: `article.tags`
 * @param remedy what to do
 * @throws {TypeError} where it is none
 */
export function expectList(value: unknown, place: string, remedy: string): void {
  if (!Array.isArray(value)) throw unexpected(place, "a list", value, remedy);
}

function unexpected(place: string, expected: string, value: unknown, remedy: string): TypeError {
  return new TypeError(`${place} must be ${expected}, and is ${given(value)}. ${remedy}`);
}
