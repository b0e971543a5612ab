import type { RecordedEntity, StoryRecord } from "../edition/story-record.js";
import type { BlockFormat } from "./block-map.js";
import { readColumns, writeColumns } from "./columns.js";
import { numbering, sharing } from "./shared-parts.js";
import type { RememberedStory } from "./state.js";
import { storiesIn } from "./stories-in-block.js";
import { type Author, columnNames, type CommonParts, type Seldom, type StoryBlock } from "./story-block.js";

/** How stories are written. */
interface StoryFormat extends BlockFormat<RememberedStory> {
  /** Gives a story in memory of its own: of what it was read from, nothing is held. */
  readonly own: (story: RememberedStory) => RememberedStory;
}

/**
 * Makes what writes stories and reads them again. What it has read shares what many stories say: an entity that a thousand of
 * them mention is held once.
 */
export function storyFormat(): StoryFormat {
  const [text, entity, author] = [sharing(same), sharing(keyOfEntity), sharing(keyOfAuthor)];
  const read = ({ common, columns }: StoryBlock) =>
    storiesIn({
      common: {
        ...common,
        texts: common.texts.map(text),
        entities: common.entities.map(entity),
        authors: common.authors.map(author),
      },
      columns,
    });
  return {
    keyOf: ({ file }) => file,
    format: (stories) => {
      const { common, columns } = blockOf(stories);
      return `${inAscii(JSON.stringify(common))}\n${writeColumns(columns)}`;
    },
    parse: (written) => {
      const end = written.indexOf("\n");
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `format` wrote it, in a state of this same version
      const common = JSON.parse(written.slice(0, end)) as CommonParts;
      return read({ common, columns: readColumns(written.slice(end + 1)) });
    },
    own: (story) => {
      const [own = story] = read(structuredClone(blockOf([story])));
      return own;
    },
  };
}

function blockOf(stories: readonly RememberedStory[]): StoryBlock {
  const [texts, entities, authors] = [numbering(same), numbering(keyOfEntity), numbering(keyOfAuthor)];
  const seldom: Record<number, Seldom> = {};
  const columns = columnNames.map((): string[] => []);
  for (const [
    place,
    { file, fingerprint, fileHash, textHash, uses, record, findings },
  ] of stories.entries()) {
    const { digest, id, slug, datePublished, language, section } = record;
    const values = [
      file,
      fingerprint,
      fileHash,
      textHash,
      digest,
      id,
      slug,
      datePublished,
      String(texts.numberOf(language)),
      section === undefined ? "" : String(texts.numberOf(section)),
      uses.map(texts.numberOf).join(" "),
      record.about.map(texts.numberOf).join(" "),
      record.authors.map(authors.numberOf).join(" "),
      record.entities.map(entities.numberOf).join(" "),
    ];
    for (const [column, value] of values.entries()) columns[column]?.push(value);
    const rest = seldomOf(record, findings);
    if (Object.keys(rest).length > 0) seldom[place] = rest;
  }
  const common = { texts: texts.parts, entities: entities.parts, authors: authors.parts, seldom };
  return { common, columns };
}

/** Writes JSON with no other characters than those of ASCII: texts of one byte a character are read several times as fast. */
function inAscii(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
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

const same = (value: string) => value;
const keyOfEntity = ({ id, type, name }: RecordedEntity) => `${id} ${type} ${name}`;
const keyOfAuthor = ({ name, entity }: Author) => `${entity ?? ""} ${name}`;
