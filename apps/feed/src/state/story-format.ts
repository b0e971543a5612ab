import type { RecordedEntity } from "../records/story-record.js";
import { inAscii } from "../in-ascii.js";
import type { BlockFormat } from "./blocks.js";
import { readColumns, writeColumns } from "./columns.js";
import { copyOf, numbering, sharing } from "./shared-parts.js";
import { formatStoryHead, readStoryHead } from "./story-head.js";
import type { RememberedStory } from "./state.js";
import { recordFrom, StoredStory } from "./stored-story.js";
import {
  type Author,
  type ColumnName,
  columnNames,
  type CommonParts,
  type Seldom,
  type SeldomByPlace,
} from "./story-block.js";

/** How stories are written. */
interface StoryFormat extends BlockFormat<RememberedStory> {
  /**
   * Gives a story in memory of its own, but for the path and the fingerprint of its file: of what it was read from, nothing is
   * held.
   */
  readonly own: (story: RememberedStory) => RememberedStory;
}

/**
 * Makes what writes stories and reads them again. What it has read shares what many stories say: an entity that a thousand of
 * them mention is held once.
 */
export function storyFormat(): StoryFormat {
  const [text, entity, author] = [sharing(same), sharing(keyOfEntity), sharing(keyOfAuthor)];
  const shared = (common: CommonParts): CommonParts => ({
    texts: common.texts.map(text),
    entities: common.entities.map(entity),
    authors: common.authors.map(author),
  });
  return {
    keyOf: ({ file }) => file,
    format: (stories) => ({ head: formatStoryHead(stories), rest: formatRest(stories) }),
    parse: ({ head, rest: written }) => {
      const [seldomEnd, commonEnd] = ends(written);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `format` wrote it, in a state of this same version
      const seldom = JSON.parse(written.slice(0, seldomEnd)) as SeldomByPlace;
      let known: CommonParts | undefined;
      const common = () =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- and this
        (known ??= shared(JSON.parse(written.slice(seldomEnd, commonEnd)) as CommonParts));
      const columns = readColumns(written.slice(commonEnd + 1));
      const stories = { seldom, common, columns, textHashes: () => readStoryHead(head).textHashes() };
      return columns.at(0).map((_, place) => new StoredStory(stories, place));
    },
    own: (story) => {
      const { file, fingerprint, fileHash, textHash, uses, record } = story;
      const { id, slug, datePublished, digest, language, section, authors, about, entities } = record;
      const seldom = seldomOf(story);
      const single = copyOf({ fileHash, textHash, usual: { id, slug, datePublished, digest }, seldom });
      const common = {
        language: text(language),
        section: section && text(section),
        authors: authors.map(author),
        about: about.map(text),
        entities: entities.map(entity),
      };
      return {
        file,
        fingerprint,
        fileHash: single.fileHash,
        textHash: single.textHash,
        uses: uses.map(text),
        record: recordFrom({ ...single.usual, ...common }, single.seldom),
        storyLinks: single.seldom.storyLinks ?? none,
        findings: single.seldom.findings ?? none,
      };
    },
  };
}

function formatRest(stories: readonly RememberedStory[]): string {
  const { seldom, common, columns } = blockOf(stories);
  const lines = [seldom, common].map((part) => inAscii(part));
  return [...lines, writeColumns(columns)].join("\n");
}

/** Gives where the first two lines end. */
function ends(written: string): readonly [number, number] {
  const first = written.indexOf("\n");
  return [first, written.indexOf("\n", first + 1)];
}

/** Stories as they are written: what they have in common, and columns in which each of them has its place. */
interface StoryBlock {
  readonly seldom: SeldomByPlace;
  readonly common: CommonParts;
  readonly columns: readonly (readonly string[])[];
}

function blockOf(stories: readonly RememberedStory[]): StoryBlock {
  const [texts, entities, authors] = [numbering(same), numbering(keyOfEntity), numbering(keyOfAuthor)];
  const seldom: Record<number, Seldom> = {};
  const rows = stories.map((story, place) => {
    const { file, fingerprint, fileHash, uses, record } = story;
    const { digest, id, slug, datePublished, language, section } = record;
    const rest = seldomOf(story);
    if (Object.keys(rest).length > 0) seldom[place] = rest;
    const row: Readonly<Record<ColumnName, string>> = {
      file,
      fingerprint,
      fileHash,
      digest,
      id,
      slug,
      datePublished,
      language: String(texts.numberOf(language)),
      section: section === undefined ? "" : String(texts.numberOf(section)),
      uses: uses.map(texts.numberOf).join(" "),
      about: record.about.map(texts.numberOf).join(" "),
      authors: record.authors.map(authors.numberOf).join(" "),
      entities: record.entities.map(entities.numberOf).join(" "),
    };
    return row;
  });
  const common = { texts: texts.parts, entities: entities.parts, authors: authors.parts };
  return { seldom, common, columns: columnNames.map((name) => rows.map((row) => row[name])) };
}

function seldomOf({ record, storyLinks, findings }: RememberedStory): Seldom {
  const { guid, status, dateModified, formerSlugs, embargoedUntil, expires, withdrawal, translations } =
    record;
  return {
    ...(guid !== undefined && { guid }),
    ...(status !== "published" && { status }),
    ...(dateModified !== undefined && { dateModified }),
    ...(formerSlugs.length > 0 && { formerSlugs }),
    ...(embargoedUntil !== undefined && { embargoedUntil }),
    ...(expires !== undefined && { expires }),
    ...(withdrawal && { withdrawal }),
    ...(translations.length > 0 && { translations }),
    ...(storyLinks.length > 0 && { storyLinks }),
    ...(findings.length > 0 && { findings }),
  };
}

const none: readonly never[] = [];
const same = (value: string) => value;
const keyOfEntity = ({ id, type, name }: RecordedEntity) => `${id} ${type} ${name}`;
const keyOfAuthor = ({ name, entity }: Author) => `${entity ?? ""} ${name}`;
