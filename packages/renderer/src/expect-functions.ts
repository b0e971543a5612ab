import { unexpected } from "./expect.js";

/**
 * Refuses options that are to be functions and are none, before a format calls one of them.
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
 * Gives the address that a function of the options gave, and refuses what is none.
 *
 * @param address what it gave
 * @param place what gave it, for the message: `options.entityUrl`
 * @throws {TypeError} where it is neither text nor `undefined`
 */
export function addressFrom(address: string | undefined, place: string): string | undefined {
  if (address !== undefined && typeof address !== "string")
    throw unexpected(`what ${place} gives`, "text or undefined", address, "Give the address of the page.");
  return address;
}
