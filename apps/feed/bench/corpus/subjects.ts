import type { EntityType } from "@copydesk/article-schema";
import type { CorpusEntity } from "./entities.ts";
import type { Random } from "./random.ts";

/** The entities that a story is woven from. */
export interface Subjects {
  /** What it is about, the main subject first. */
  readonly main: readonly CorpusEntity[];
  /** Gives one of its entities of a kind. */
  readonly some: (type: EntityType) => CorpusEntity;
  /** Gives the name of one of its entities of a kind, or a number. */
  readonly name: (kind: string) => string;
}

/** How many entities of each kind a story is given. Not all of them need to be used. */
const counts: readonly (readonly [EntityType, number])[] = [
  ["place", 3],
  ["person", 2],
  ["organization", 2],
  ["agreement", 1],
  ["event", 1],
  ["topic", 1],
];

/** Chooses the entities of one story; those that come first in the corpus come up most. */
export function chooseSubjects(entities: readonly CorpusEntity[], random: Random): Subjects {
  const chosen = counts.map(([type, count]) => {
    const ofType = entities.filter((entity) => entity.type === type);
    return [type, Array.from({ length: count }, () => random.often(ofType))] as const;
  });
  const byType = new Map(chosen);
  const some = (type: EntityType) => random.of(byType.get(type) ?? []);
  const main = [some("place"), some(random.of(["person", "organization", "agreement", "topic"]))];
  return {
    main,
    some,
    name: (kind) => (isType(kind) ? some(kind).name : String(random.between(2, 900))),
  };
}

/** Says whether a word in braces stands for an entity. */
export function isType(kind: string): kind is EntityType {
  return counts.some(([type]) => type === kind);
}

/**
 * Puts words where a sentence has braces.
 *
 * @param sentence such as `{person} said so.`
 * @param word gives what stands in place of a word in braces
 */
export function fill(sentence: string, word: (kind: string) => string): string {
  return sentence.replace(/\{(\w+)\}/g, (_, kind: string) => word(kind));
}
