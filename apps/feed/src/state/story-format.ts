import type { RecordedEntity, StoryRecord } from "../edition/story-record.js";
import type { BlockFormat } from "./block-list.js";
import { numbering, sharing } from "./shared-parts.js";
import type { RememberedStory } from "./state.js";
import { storiesIn } from "./stories-in-block.js";
import type { Author, Seldom, StoryBlock, StoryRow } from "./story-block.js";

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

const same = (value: string) => value;
const keyOfEntity = ({ id, type, name }: RecordedEntity) => `${id} ${type} ${name}`;
const keyOfAuthor = ({ name, entity }: Author) => `${entity ?? ""} ${name}`;
