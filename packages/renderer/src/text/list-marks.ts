/** The lists that are open, the innermost last: the number of the next item, or nothing where items have none. */
export type OpenLists = (number | undefined)[];

/** A tag of a list or of one of its items. */
interface ListTag {
  readonly name: "ul" | "ol" | "li";
  readonly isEnd: boolean;
  /** All of it, with its attributes. */
  readonly tag: string;
}

/** Says whether a tag is one of a list. */
export function isOfList(name: string): name is ListTag["name"] {
  return name === "li" || name === "ul" || name === "ol";
}

/**
 * Gives what the text behind a tag begins with: the number of an item, or a hyphen, behind as many spaces as the lists that its own
 * stands in call for; an empty text where no item begins.
 *
 * @param lists the lists that are open; what the tag opens or closes is noted there
 */
export function markBehind(lists: OpenLists, { name, isEnd, tag }: ListTag): string {
  if (name !== "li") {
    if (isEnd) lists.pop();
    else lists.push(name === "ol" ? Number(/\sstart="(\d+)"/.exec(tag)?.[1] ?? 1) : undefined);
    return "";
  }
  if (isEnd) return "";
  const number = lists.at(-1);
  if (number !== undefined) lists[lists.length - 1] = number + 1;
  return `${"  ".repeat(Math.max(0, lists.length - 1))}${number === undefined ? "-" : `${number}.`} `;
}
