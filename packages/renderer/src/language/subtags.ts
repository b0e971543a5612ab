/** The parts of a language tag that say how and where a language is written, each in lower case. */
export interface Subtags {
  /** The language, such as `zh`; a single letter where the tag names none that is registered as such, as `x-private` does. */
  readonly primary: string;
  /** The script, such as `hant`. */
  readonly script: string | undefined;
  /** The country or region, such as `tw` or `419`. */
  readonly region: string | undefined;
}

/**
 * Reads a language tag. What follows a single letter is an extension's, and neither a script nor a country: in `ar-u-nu-latn`,
 * `latn` is a kind of digits.
 *
 * @param tag a BCP 47 tag
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1
 */
export function subtags(tag: string): Subtags {
  const [primary = "", ...parts] = tag.toLowerCase().split("-");
  const singleton = parts.findIndex((part) => part.length === 1);
  const rest = primary.length === 1 ? [] : parts.slice(0, singleton < 0 ? undefined : singleton);
  return {
    primary,
    script: rest.find((part) => /^[a-z]{4}$/.test(part)),
    region: rest.find((part) => /^(?:[a-z]{2}|[0-9]{3})$/.test(part)),
  };
}
