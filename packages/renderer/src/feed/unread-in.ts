import { hasForbidden } from "../template/characters.js";

/** Sections, comments and instructions: in them, anything may stand. An XML declaration stands at the start of the document alone. */
const untold = /<!\[CDATA\[[^]*?\]\]>|<!--(?:(?!--)[^])*-->|<\?(?!xml\s)[^]*?\?>/g;
// A value in quotes may hold “>”, and names nothing. It holds no “<”: what is interpolated has it escaped.
const quoted = /"[^"<]*"|'[^'<]*'/g;
/** A tag whose values were taken out. */
export const tag = /<(\/?)([^\s/<>!?]+)([^<>]*?)(\/?)>/g;
const attribute = /\s+([^\s="]+)\s*=\s*""/g;
const elementOrAttribute = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.-]*)?$/u;
const unknownReference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)\w*;?/;

/**
 * Gives a piece of XML without its sections, comments and instructions, and with nothing in its quotes: what says how it is built.
 *
 * @param markup the piece
 */
export function bareTags(markup: string): string {
  return markup.replace(untold, " ").replace(quoted, '""');
}

/**
 * Gives what in a piece of XML no parser reads, whatever its elements are: a reference that only HTML knows, an attribute without a
 * value, a `<` that begins nothing, and what else could stand in the fixed parts of a template.
 *
 * @param markup the piece
 * @param tags the same, as {@link bareTags} gives it
 * @returns the first such thing that was found; nothing where there is none
 */
export function unreadIn(markup: string, tags: string): string | undefined {
  const [reference] = unknownReference.exec(markup.replace(untold, " ")) ?? [];
  if (reference !== undefined) return reference;
  const [mark] = /<\S*|\]\]>/.exec(tags.replace(tag, " ")) ?? [];
  if (mark !== undefined) return mark;
  for (const [whole, , element = "", attributes = ""] of tags.matchAll(tag)) {
    const names = Array.from(attributes.matchAll(attribute), ([, name = ""]) => name);
    const isRead =
      attributes.replace(attribute, "").trim() === "" &&
      new Set(names).size === names.length &&
      [element, ...names].every((name) => elementOrAttribute.test(name));
    if (!isRead) return whole;
  }
  return Array.from(markup).find(hasForbidden);
}
