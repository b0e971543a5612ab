import type { RememberedStory } from "./state.js";
import type { Seldom, StoryBlock } from "./story-block.js";

const none: readonly never[] = [];
const nothingSeldom: Seldom = {};

/**
 * Gives the stories of a block.
 *
 * @throws {SyntaxError} where a story refers to what is not there, or something of one is missing
 */
export function storiesIn(block: StoryBlock): readonly RememberedStory[] {
  const text = partOf(block.texts);
  const entity = partOf(block.entities);
  const author = partOf(block.authors);
  const [files = none, ...others] = block.own;
  const [fingerprints, fileHashes, textHashes, digests, ids, slugs, dates] = others.map(partOf);
  if (!fingerprints || !fileHashes || !textHashes || !digests || !ids || !slugs || !dates)
    throw new SyntaxError("There is a column missing.");
  const [language, section] = [partOf(block.languages), partOf(block.sections)];
  const [uses, about] = [partOf(block.uses), partOf(block.about)];
  const [signed, shown] = [partOf(block.signed), partOf(block.shown)];
  return files.map((file, place) => {
    const seldom = block.seldom[place] ?? nothingSeldom;
    return {
      file,
      fingerprint: fingerprints(place),
      fileHash: fileHashes(place),
      uses: uses(place).map(text),
      textHash: textHashes(place),
      record: {
        id: ids(place),
        slug: slugs(place),
        formerSlugs: seldom.formerSlugs ?? none,
        status: seldom.status ?? "published",
        language: text(language(place)),
        section: section(place) < 0 ? undefined : text(section(place)),
        datePublished: dates(place),
        dateModified: seldom.dateModified,
        embargoedUntil: seldom.embargoedUntil,
        expires: seldom.expires,
        withdrawal: seldom.withdrawal,
        authors: signed(place).map(author),
        about: about(place).map(text),
        entities: shown(place).map(entity),
        translations: seldom.translations ?? none,
        digest: digests(place),
      },
      findings: seldom.findings ?? none,
    };
  });
}

/** Gives a part by its number; a number that is nobody's tells of damage, as what is no JSON does. */
function partOf<Part>(parts: readonly Part[]): (number: number) => Part {
  return (number) => {
    const part = parts[number];
    if (part === undefined) throw new SyntaxError(`There is no part ${number}.`);
    return part;
  };
}
