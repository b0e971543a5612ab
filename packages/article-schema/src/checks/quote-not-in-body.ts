import type { Check } from "./check.js";
import { containedIn } from "./contained-in.js";
import type { ArticleDraft } from "./draft.js";

/** A quote that the copy does not contain was changed in one place and not in the other. */
export const quoteNotInBody: Check = {
  code: "quote-not-in-body",
  severity: "error",
  rule: "A quote's words stand in the body, letter for letter; the kind of quotation marks, the spacing and the emphasis may differ, and a quotation's mark may stand again before each paragraph of it.",
  readsBody: true,
  *run({ article, body }) {
    const quotes = quotesNotAsTheyAre(article, body.text).map((quote) => ({
      ...quote,
      words: comparable(quote.text),
    }));
    if (quotes.length === 0) return;
    const there = containedIn(
      comparable(body.text),
      quotes.map(({ words }) => words),
    );
    const missing = quotes.filter(({ words }) => !there.has(words));
    if (missing.length === 0) return;
    const continued = containedIn(
      comparable(body.text.replace(repeatedMark, "\n")),
      missing.map(({ words }) => words),
    );
    for (const { index, text, words } of missing) {
      if (continued.has(words)) continue;
      yield {
        path: ["quotes", index, "text"],
        message: `The words “${text}” do not stand in the body, so the quote or the copy has been altered.`,
        hint: marked.test(text)
          ? "Leave the quotation marks out; readers are shown some. Make the quote and the body say exactly the same words."
          : "Make the quote and the body say exactly the same words.",
      };
    }
  },
};

/** A quote that brings its quotation marks along; there would be two pairs of them. */
const marked = /^\s*["“„«»「『].*["”“»«」』]\s*$/s;

/** Gives the quotes that do not stand in a text just as they are, as most do: to make the two comparable takes twenty times as long. */
function quotesNotAsTheyAre({ quotes = [] }: ArticleDraft, text: string): readonly IndexedQuote[] {
  const all = [...quotes.entries()].flatMap(([index, quote]) =>
    quote?.text ? [{ index, text: quote.text }] : [],
  );
  // A quote would seem to stand there whose last letter is another one together with what follows.
  if (all.length === 0 || (mayJoin.test(text) && joining.test(text))) return all;
  const asTheyAre = containedIn(
    text,
    all.map((quote) => quote.text),
  );
  return all.filter((quote) => !asTheyAre.has(quote.text));
}

interface IndexedQuote {
  readonly index: number;
  readonly text: string;
}

/** What makes one letter together with the one before. */
const joining = /[\p{M}\u1160-\u11ff]/u;
/** Among these is all of it. Copy in Latin letters has none of them, and is looked through for them in a sixth of the time. */
const mayJoin = /[\u02b0-\u1fff\u20a0-\u20ff\u2c80-\uffff]/;

const marks = "\"“”„‟″‶«»‘’‚‛′‵‹›「」『』｢｣﹁﹂﹃﹄〝〞〟״׳＂＇'";

/** The mark that a quotation of several paragraphs has before each of them, which is none of its words. */
const repeatedMark = new RegExp(`\\n[${marks}]+\\s?`, "g");
const anyMark = new RegExp(`[${marks}]`, "g");

/**
 * What is not seen: where a word may be broken, what joins letters (but not what parts them) or makes them longer, which of two shapes one has,
 * and which way text runs.
 */
const unseen =
  /[\u00ad\u061c\u0640\u200b\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Variation_Selector}]/gu;

const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u3001-\u303fー\uff01-\uff9f]`;
/**
 * A space beside a character of a script that is written without; it comes from a line's end, or from somebody's style. It begins
 * with the space, so that nothing else is looked at.
 */
const straySpace = new RegExp(` (?:(?=${unspaced})|(?<=${unspaced} ))`, "gu");

/** Gives text in the form in which two texts with the same words are equal. */
function comparable(text: string): string {
  return (
    text
      .normalize("NFC")
      // Quotations within quotations are marked in many ways, and an apostrophe may look like any of them.
      .replace(anyMark, "'")
      // A quote that is copied from the body brings its emphasis along.
      .replace(/[*_]/g, "")
      .replace(unseen, "")
      // A space alone is what it should be, and replacing every one would take most of the time.
      .replace(/\s{2,}|[^\S ]/g, " ")
      .replace(straySpace, "")
      .trim()
  );
}
