const none: readonly never[] = [];
const space = " ".charCodeAt(0);
const zero = "0".charCodeAt(0);

/**
 * Gives parts by their numbers, which are read digit by digit: there may be a million of them.
 *
 * @param parts the parts, counted from 0
 * @param numbers decimal numbers, with one space between two of them
 * @throws {SyntaxError} where there is no part of such a number, which tells of damage as what is no JSON does
 */
export function partsOf<Part>(parts: readonly Part[], numbers: string): readonly Part[] {
  return partsAt((number) => parts[number], numbers);
}

/**
 * Gives parts by their numbers, as {@link partsOf} does.
 *
 * @param partAt gives the part of a number; nothing where there is none
 * @param numbers decimal numbers, with one space between two of them
 * @throws {SyntaxError} where there is no part of such a number
 */
export function partsAt<Part>(
  partAt: (number: number, place: number) => Part | undefined,
  numbers: string,
): readonly Part[] {
  if (numbers === "") return none;
  const found: Part[] = [];
  let number = 0;
  for (let index = 0; index <= numbers.length; index++) {
    const code = index < numbers.length ? numbers.charCodeAt(index) : space;
    if (code !== space) {
      number = number * 10 + code - zero;
      continue;
    }
    const part = partAt(number, found.length);
    if (part === undefined) throw new SyntaxError(`There is no part ${number}.`);
    found.push(part);
    number = 0;
  }
  // What has grown holds room for 17 and more; a copy is as large as it needs to be.
  return found.slice();
}
