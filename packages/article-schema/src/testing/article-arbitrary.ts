import * as fc from "fast-check";
import { AiDisclosure, DigitalSourceType } from "../article/ai-disclosure.js";
import { Article, type ArticleInput, schemaVersion } from "../article/article.js";
import { defined } from "../conversion/defined.js";
import { publicationDate, withYear } from "./dates.js";
import { entities, type EntityInput } from "./entities.js";
import { media } from "./media.js";
import { anyLine, anyText, httpUrl, languageTag, slug, tagUri, words } from "./text.js";

/** What {@link articleArbitrary} is told. */
export interface ArticleArbitraryOptions {
  /** The text of fields that hold one line, such as the headline; text of any script if left out. */
  readonly line?: fc.Arbitrary<string> | undefined;
  /** The text of fields that may hold several lines, such as the summary. */
  readonly text?: fc.Arbitrary<string> | undefined;
}

/** Gives articles that hold together: `checkArticle` finds no error in them. Their fields are there or not, at random. */
export function articleArbitrary({
  line = anyLine,
  text = anyText,
}: ArticleArbitraryOptions = {}): fc.Arbitrary<Article> {
  return fc.tuple(fields(line, text), entities, quotations).map(([own, declared, quoted]) => {
    const { copy, claimTexts, signed, ...rest } = own;
    const somebody = declared.find(({ type }) => type === "person" || type === "organization")?.id;
    const quotes = quoted.map((quotation) => ({
      text: quotation,
      ...(somebody ? { speaker: somebody } : { attribution: "a witness" }),
    }));
    const claims = claimTexts.map((claim, index) => {
      if (!somebody) return { text: claim, attribution: "press reports", standing: "reported" as const };
      const standing =
        index === 0
          ? { standing: "confirmed" as const }
          : { standing: "disputed" as const, disputedBy: [somebody] };
      return { text: claim, claimant: somebody, ...standing };
    });
    const authors = (rest.authors ?? []).map((author) =>
      signed && somebody ? { ...author, entity: somebody } : author,
    );
    const about = declared.slice(0, 2).map(({ id }) => id);
    const body = bodyOf(copy, declared, quoted);
    return Article.parse(
      inOrder({ schemaVersion, ...rest, body, entities: [...declared], about, quotes, claims, authors }),
    );
  });
}

const quotations = fc.uniqueArray(words, { maxLength: 3 });

function bodyOf(
  paragraphs: readonly string[],
  declared: readonly EntityInput[],
  quotes: readonly string[],
): string {
  const mentions = declared.map(
    ({ id }, index) => `The ${index % 2 === 0 ? "*treaty*" : "minister"} of [words ${index}](entity:${id}).`,
  );
  return [
    ...paragraphs,
    "## A heading",
    ...mentions,
    ...quotes.map((quote) => `“${quote}”, it was said.`),
  ].join("\n\n");
}

function fields(line: fc.Arbitrary<string>, text: fc.Arbitrary<string>) {
  const few = <Value>(value: fc.Arbitrary<Value>, most = 2) => fc.array(value, { maxLength: most });
  return fc.record(
    {
      id: tagUri,
      slug,
      language: languageTag,
      status: fc.constantFrom("draft", "published"),
      headline: line,
      summary: text,
      copy: fc.array(words, { minLength: 1, maxLength: 4 }),
      claimTexts: few(text),
      signed: fc.boolean(),
      datePublished: publicationDate,
      dateModified: publicationDate,
      formerSlugs: few(slug),
      section: line,
      tags: fc.uniqueArray(line, { maxLength: 3 }),
      dateline: line,
      authors: few(fc.record({ name: line }), 3),
      translations: few(
        fc.record({ id: tagUri, language: languageTag, url: httpUrl }, { requiredKeys: ["id", "language"] }),
      ),
      media: few(media(line, text)),
      corrections: few(fc.record({ date: publicationDate, text })),
      sources: few(fc.record({ name: line, url: httpUrl }, { requiredKeys: ["name"] })),
      rights: fc.record(
        { holder: line, notice: line, license: httpUrl, usageTerms: text },
        { requiredKeys: [] },
      ),
      syndicatedFrom: fc.record(
        { title: line, feedUrl: httpUrl, guid: line },
        { requiredKeys: ["title", "feedUrl"] },
      ),
      aiDisclosure: fc
        .record(
          { digitalSourceType: fc.constantFrom(...DigitalSourceType.options), note: text },
          { requiredKeys: ["digitalSourceType"] },
        )
        .map((disclosure) => AiDisclosure.parse(disclosure)),
    },
    {
      requiredKeys: [
        "id",
        "slug",
        "language",
        "headline",
        "summary",
        "copy",
        "claimTexts",
        "signed",
        "datePublished",
      ],
    },
  );
}

/** Gives an article's input with years that put its dates in order. Neighbours would not: offsets lead over the end of a year. */
function inOrder(input: ArticleInput): ArticleInput {
  const datePublished = withYear(input.datePublished, 2019);
  const changed = defined({ dateModified: input.dateModified && withYear(input.dateModified, 2023) });
  const corrections = (input.corrections ?? []).map((correction) => ({
    ...correction,
    date: withYear(correction.date, 2021),
  }));
  return { ...input, datePublished, ...changed, corrections };
}
