import { Slug } from "@copydesk/article-schema";
import { slugify } from "transliteration";

/** Longer slugs are cut after a word: an address is read, and typed. */
const longest = 80;

/**
 * Gives the slug that a headline suggests, in whatever script it is written, or nothing where it holds no letters or
 * digits that could be one. Chinese characters are read as Mandarin, in Japanese too.
 *
 * @param headline the headline
 */
export function slugOf(headline: string): string | undefined {
  const whole = slugify(headline.replaceAll(/['’]/g, "").replaceAll(/[._~]/g, " "));
  const cut = whole.length <= longest ? whole : whole.slice(0, longest + 1).replace(/-[^-]*$/, "");
  return Slug.safeParse(cut.slice(0, longest)).data;
}
