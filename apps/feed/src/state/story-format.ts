import type { RecordedEntity, StoryRecord } from "../edition/story-record.js";
import type { BlockFormat } from "./block-map.js";
import { readColumns, writeColumns } from "./columns.js";
import { numbering, sharing } from "./shared-parts.js";
import type { RememberedStory } from "./state.js";
import { storiesIn } from "./stories-in-block.js";
import { type Author, ownParts, type Seldom, type SharedParts, type StoryBlock } from "./story-block.js";

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
  const shared = (block: StoryBlock) =>
    storiesIn({
      ...block,
      texts: block.texts.map(text),
      entities: block.entities.map(entity),
      authors: block.authors.map(author),
    });
  return {
    keyOf: ({ file }) => file,
    format: (stories) => {
      const { own, ...parts } = blockOf(stories);
      return `${inAscii(JSON.stringify(parts))}\n${writeColumns(own)}`;
    },
    parse: (written) => {
      const end = written.indexOf("\n");
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `format` wrote it, in a state of this same version
      const parts = JSON.parse(written.slice(0, end)) as SharedParts;
      return shared({ ...parts, own: readColumns(written.slice(end + 1)) });
    },
    own: (story) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is the same block, in memory of its own
      const [own = story] = shared(JSON.parse(JSON.stringify(blockOf([story]))) as StoryBlock);
      return own;
    },
  };
}

function blockOf(stories: readonly RememberedStory[]): StoryBlock {
  const [texts, entities, authors] = [numbering(same), numbering(keyOfEntity), numbering(keyOfAuthor)];
  const seldom: Record<number, Seldom> = {};
  for (const [place, { record, findings }] of stories.entries()) {
    const of = seldomOf(record, findings);
    if (Object.keys(of).length > 0) seldom[place] = of;
  }
  const records = stories.map(({ record }) => record);
  return {
    languages: records.map(({ language }) => texts.numberOf(language)),
    sections: records.map(({ section }) => (section === undefined ? -1 : texts.numberOf(section))),
    uses: stories.map(({ uses }) => uses.map(texts.numberOf)),
    about: records.map(({ about }) => about.map(texts.numberOf)),
    signed: records.map((record) => record.authors.map(authors.numberOf)),
    shown: records.map((record) => record.entities.map(entities.numberOf)),
    seldom,
    texts: texts.parts,
    entities: entities.parts,
    authors: authors.parts,
    own: ownParts.map((part) => stories.map(part)),
  };
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
