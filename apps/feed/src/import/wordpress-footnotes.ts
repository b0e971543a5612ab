import { isRecord } from "./json-part.js";

/**
 * Puts footnotes in the place where WordPress showed them. Their text is not in the copy, but in a field of the post.
 *
 * @param field the field's value, as JSON
 * @returns the copy as it was where it shows none, or the field cannot be read
 */
export function withFootnotes(copy: string, field: string | undefined): string {
  const notes = notesOf(field);
  if (notes.length === 0) return copy;
  const list = `<ol>${notes.map((note) => `<li>${note}</li>`).join("")}</ol>`;
  return copy.replace(
    /<!-- wp:footnotes(?:\s\{(?:(?!-->)[^])*\})?\s*\/-->/,
    () => `<!-- wp:footnotes -->${list}<!-- /wp:footnotes -->`,
  );
}

function notesOf(field: string | undefined): readonly string[] {
  try {
    const value: unknown = JSON.parse(field ?? "[]");
    const notes: readonly unknown[] = Array.isArray(value) ? value : [];
    return notes.flatMap((note) =>
      isRecord(note) && typeof note["content"] === "string" ? note["content"] : [],
    );
  } catch {
    return [];
  }
}
