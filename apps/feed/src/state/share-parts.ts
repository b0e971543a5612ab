import type { RecordedEntity, StoryRecord } from "../edition/story-record.js";
import type { RememberedStory } from "./state.js";

/**
 * Gives a function that lets stories share what many of them say: an entity that a thousand stories mention is held once. Of
 * stories that come from a file or another thread, each has its own.
 */
export function sharingParts(): (story: RememberedStory) => RememberedStory {
  const texts = new Map<string, string>();
  const entities = new Map<string, RecordedEntity>();
  const authors = new Map<string, StoryRecord["authors"][number]>();
  const text = (value: string) => known(texts, value, value);
  return ({ record, ...story }) => ({
    ...story,
    uses: story.uses.map(text),
    record: {
      ...record,
      language: text(record.language),
      ...(record.section !== undefined && { section: text(record.section) }),
      tags: record.tags.map(text),
      about: record.about.map(text),
      authors: record.authors.map((author) =>
        known(authors, `${author.entity ?? ""} ${author.name}`, author),
      ),
      entities: record.entities.map((entity) =>
        known(entities, `${entity.id} ${entity.type} ${entity.name}`, entity),
      ),
    },
  });
}

function known<Part>(parts: Map<string, Part>, key: string, part: Part): Part {
  const held = parts.get(key);
  if (held !== undefined) return held;
  parts.set(key, part);
  return part;
}
