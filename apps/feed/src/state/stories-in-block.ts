import type { RememberedStory } from "./state.js";
import type { Seldom, StoryBlock } from "./story-block.js";

const none: readonly never[] = [];
const nothingSeldom: Seldom = {};

/**
 * Gives the stories of a block.
 *
 * @throws {SyntaxError} where a story refers to what is not there, or something of one is missing
 */
export function storiesIn({ common, columns }: StoryBlock): readonly RememberedStory[] {
  const { texts, entities, authors, seldom } = common;
  const [files = none, ...others] = columns;
  const [fingerprint, fileHash, textHash, digest, id, slug, date, ...numbers] = others.map(valueOf);
  const [language, section, uses, about, signed, shown] = numbers;
  if (!fingerprint || !fileHash || !textHash || !digest || !id || !slug || !date) throw incomplete();
  if (!language || !section || !uses || !about || !signed || !shown) throw incomplete();
  return files.map((file, place) => {
    const rest = seldom[place] ?? nothingSeldom;
    const [spoken] = partsOf(texts, language(place));
    if (spoken === undefined) throw incomplete();
    return {
      file,
      fingerprint: fingerprint(place),
      fileHash: fileHash(place),
      uses: partsOf(texts, uses(place)),
      textHash: textHash(place),
      record: {
        id: id(place),
        slug: slug(place),
        formerSlugs: rest.formerSlugs ?? none,
        status: rest.status ?? "published",
        language: spoken,
        section: partsOf(texts, section(place))[0],
        datePublished: date(place),
        dateModified: rest.dateModified,
        embargoedUntil: rest.embargoedUntil,
        expires: rest.expires,
        withdrawal: rest.withdrawal,
        authors: partsOf(authors, signed(place)),
        about: partsOf(texts, about(place)),
        entities: partsOf(entities, shown(place)),
        translations: rest.translations ?? none,
        digest: digest(place),
      },
      findings: rest.findings ?? none,
    };
  });
}

function incomplete(): SyntaxError {
  return new SyntaxError("There is something missing of the stories.");
}

function valueOf(column: readonly string[]): (place: number) => string {
  return (place) => {
    const value = column[place];
    if (value === undefined) throw incomplete();
    return value;
  };
}

const space = " ".charCodeAt(0);
const zero = "0".charCodeAt(0);

/** Gives parts by their numbers, which are read digit by digit: all of a publication's are read where one story was edited. */
function partsOf<Part>(parts: readonly Part[], numbers: string): readonly Part[] {
  if (numbers === "") return none;
  const found: Part[] = [];
  let number = 0;
  for (let index = 0; index <= numbers.length; index++) {
    const code = index < numbers.length ? numbers.charCodeAt(index) : space;
    if (code !== space) {
      number = number * 10 + code - zero;
      continue;
    }
    const part = parts[number];
    // What is nobody's number tells of damage, as what is no JSON does.
    if (part === undefined) throw new SyntaxError(`There is no part ${number}.`);
    found.push(part);
    number = 0;
  }
  return found;
}
