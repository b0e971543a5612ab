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
  let index = 0;
  // Made as large as it needs to be: one that grows takes twice the memory, and as much again on the way.
  return Array.from({ length: countIn(numbers) }, (_, place) => {
    let number = 0;
    for (; index < numbers.length; index++) {
      const code = numbers.charCodeAt(index);
      if (code === space) break;
      number = number * 10 + code - zero;
    }
    index += 1;
    const part = partAt(number, place);
    if (part === undefined) throw new SyntaxError(`There is no part ${number}.`);
    return part;
  });
}

function countIn(numbers: string): number {
  let count = 1;
  for (let index = 0; index < numbers.length; index++) if (numbers.charCodeAt(index) === space) count += 1;
  return count;
}
