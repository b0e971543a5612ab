import { createRequire } from "node:module";
import { Slug } from "@copydesk/article-schema";
import type * as transliteration from "transliteration";

/** Longer slugs are cut after a word: an address is read, and typed. */
const longest = 80;

/** ASCII, and those letters of Western Europe that are a letter of ASCII with a mark; only of Ý is more made than Y. */
// oxlint-disable-next-line no-control-regex -- every character of ASCII is meant
const latin = /^[\0-\u007FÀ-ÅÇ-ÏÑ-ÖÙ-Üà-åç-ïñ-öù-ýÿ]*$/;

/**
 * Gives the slug that a headline suggests, in whatever script it is written, or nothing where it holds no letters or
 * digits that could be one. Chinese characters are read as Mandarin, in Japanese too.
 *
 * @param headline the headline
 */
export function slugOf(headline: string): string | undefined {
  const text = headline.replaceAll(/['’]/g, "");
  // Some signs of other scripts are a full stop, a tilde or an underline in ASCII, which no slug has.
  const whole = inSlug(latin.test(text) ? withoutMarks(text) : transliterator().slugify(text));
  const cut = whole.length <= longest ? whole : whole.slice(0, longest + 1).replace(/-[^-]*$/, "");
  return Slug.safeParse(cut.slice(0, longest)).data;
}

function withoutMarks(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function inSlug(letters: string): string {
  return letters.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

let loaded: typeof transliteration | undefined;

/** Its tables take as long to load as half of what else a small build loads, and few names need them. */
function transliterator(): typeof transliteration {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types are those of the package
  loaded ??= createRequire(import.meta.url)("transliteration") as typeof transliteration;
  return loaded;
}
