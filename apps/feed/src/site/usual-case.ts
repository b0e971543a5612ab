/**
 * Writes a language tag as such tags are usually written: `zh-Hant-TW`, whatever its case was, which says nothing.
 *
 * @param tag a BCP 47 tag
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1
 */
export function usualCase(tag: string): string {
  let isAfterSingleton = false;
  return tag
    .toLowerCase()
    .split("-")
    .map((part, index) => {
      const text = index === 0 || isAfterSingleton ? part : subtag(part);
      isAfterSingleton = part.length === 1;
      return text;
    })
    .join("-");
}

function subtag(part: string): string {
  if (/^[a-z]{2}$/.test(part)) return part.toUpperCase();
  return /^[a-z]{4}$/.test(part) ? part.slice(0, 1).toUpperCase() + part.slice(1) : part;
}
