import type { RecordedEntity, StoryRecord } from "../edition/story-record.js";
import type { BlockFormat } from "./block-list.js";
import { numbering, sharing } from "./shared-parts.js";
import type { RememberedStory } from "./state.js";

type Author = StoryRecord["authors"][number];

/** Stories as they are written: what many of them say stands once, and each of them refers to it by its number. */
interface StoryBlock {
  readonly texts: readonly string[];
  readonly entities: readonly RecordedEntity[];
  readonly authors: readonly Author[];
  readonly stories: readonly StoryRow[];
}

type StoryRow = readonly [
  file: string,
  fingerprint: string,
  fileHash: string,
  textHash: string,
  digest: string,
  id: string,
  slug: string,
  datePublished: string,
  language: number,
  /** -1 where the story has none. */
  section: number,
  uses: readonly number[],
  about: readonly number[],
  authors: readonly number[],
  entities: readonly number[],
  seldom?: Seldom,
];

/** What few stories have. */
type Seldom = Partial<
  Pick<
    StoryRecord,
    "status" | "dateModified" | "formerSlugs" | "embargoedUntil" | "expires" | "withdrawal" | "translations"
  > &
    Pick<RememberedStory, "findings">
>;

const none: readonly never[] = [];

/**
 * Makes what writes stories and reads them again. What it has read shares what many stories say: an entity that a thousand of
 * them mention is held once.
 */
export function storyFormat(): BlockFormat<RememberedStory> {
  const [text, entity, author] = [sharing(same), sharing(keyOfEntity), sharing(keyOfAuthor)];
  return {
    keyOf: ({ file }) => file,
    format: formatStories,
    parse: (json) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `formatStories` wrote it, in a state of this same version
      const block = JSON.parse(json) as StoryBlock;
      return storiesIn({
        texts: block.texts.map(text),
        entities: block.entities.map(entity),
        authors: block.authors.map(author),
        stories: block.stories,
      });
    },
  };
}

function formatStories(stories: readonly RememberedStory[]): string {
  const [texts, entities, authors] = [numbering(same), numbering(keyOfEntity), numbering(keyOfAuthor)];
  const rows = stories.map(({ file, fingerprint, fileHash, uses, textHash, record, findings }): StoryRow => {
    const { digest, id, slug, datePublished, language, section } = record;
    return [
      ...([file, fingerprint, fileHash, textHash, digest, id, slug, datePublished] as const),
      texts.numberOf(language),
      section === undefined ? -1 : texts.numberOf(section),
      uses.map(texts.numberOf),
      record.about.map(texts.numberOf),
      record.authors.map(authors.numberOf),
      record.entities.map(entities.numberOf),
      seldomOf(record, findings),
    ];
  });
  const block: StoryBlock = {
    texts: texts.parts,
    entities: entities.parts,
    authors: authors.parts,
    stories: rows,
  };
  return JSON.stringify(block);
}

function seldomOf(record: StoryRecord, findings: RememberedStory["findings"]): Seldom {
  const { status, dateModified, formerSlugs, embargoedUntil, expires, withdrawal, translations } = record;
  return {
    ...(status !== "published" && { status }),
    ...(dateModified !== undefined && { dateModified }),
    ...(formerSlugs.length > 0 && { formerSlugs }),
    ...(embargoedUntil !== undefined && { embargoedUntil }),
    ...(expires !== undefined && { expires }),
    ...(withdrawal && { withdrawal }),
    ...(translations.length > 0 && { translations }),
    ...(findings.length > 0 && { findings }),
  };
}

function storiesIn({ texts, entities, authors, stories }: StoryBlock): readonly RememberedStory[] {
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

const same = (value: string) => value;
const keyOfEntity = ({ id, type, name }: RecordedEntity) => `${id} ${type} ${name}`;
const keyOfAuthor = ({ name, entity }: Author) => `${entity ?? ""} ${name}`;
