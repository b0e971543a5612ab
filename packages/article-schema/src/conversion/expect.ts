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

/**
 * Refuses options that are to be functions and are none, before one of them is called.
 *
 * @param options what was given
 * @param place where, for the message: `options`
 * @param names what they are called; each may be left out
 * @throws {TypeError} where one of them is neither left out nor a function
 */
export function expectFunctions<Options extends object>(
  options: Options,
  place: string,
  names: readonly (keyof Options & string)[],
): void {
  for (const name of names) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== "function")
      throw unexpected(`${place}.${name}`, "a function", value, "Leave it out where there is none.");
  }
}

/**
 * Gives the error that something is not what was expected.
 *
 * @param place where, for the message: `options.url`
 * @param expected what it must be
 * @param value what was given
 * @param remedy what to do
 */
export function unexpected(place: string, expected: string, value: unknown, remedy: string): TypeError {
  return new TypeError(`${place} must be ${expected}, and is ${given(value)}. ${remedy}`);
}
