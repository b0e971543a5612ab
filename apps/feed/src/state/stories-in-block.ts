import type { RememberedStory } from "./state.js";
import type { StoryBlock } from "./story-block.js";

const none: readonly never[] = [];

/**
 * Gives the stories of a block.
 *
 * @throws {SyntaxError} where a story refers to what is not there
 */
export function storiesIn({ texts, entities, authors, stories }: StoryBlock): readonly RememberedStory[] {
  const text = partOf(texts);
  const entity = partOf(entities);
  const author = partOf(authors);
  return stories.map(
    ([
      file,
      fingerprint,
      fileHash,
      textHash,
      digest,
      id,
      slug,
      datePublished,
      language,
      section,
      uses,
      about,
      signed,
      shown,
      seldom = {},
    ]) => ({
      file,
      fingerprint,
      fileHash,
      uses: uses.map(text),
      textHash,
      record: {
        id,
        slug,
        formerSlugs: seldom.formerSlugs ?? none,
        status: seldom.status ?? "published",
        language: text(language),
        section: section < 0 ? undefined : text(section),
        datePublished,
        dateModified: seldom.dateModified,
        embargoedUntil: seldom.embargoedUntil,
        expires: seldom.expires,
        withdrawal: seldom.withdrawal,
        authors: signed.map(author),
        about: about.map(text),
        entities: shown.map(entity),
        translations: seldom.translations ?? none,
        digest,
      },
      findings: seldom.findings ?? none,
    }),
  );
}

/** Gives a part by its number; a number that is nobody's tells of damage, as what is no JSON does. */
function partOf<Part>(parts: readonly Part[]): (number: number) => Part {
  return (number) => {
    const part = parts[number];
    if (part === undefined) throw new SyntaxError(`There is no part ${number}.`);
    return part;
  };
}
