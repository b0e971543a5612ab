import {
  Article,
  type ArticleReading,
  type Body,
  readArticle,
  type ReadOptions,
  schemaVersion,
} from "@copydesk/article-schema";
import { withTextAsTyped } from "./fit-to-schema.js";
import type { FrontMatter } from "./front-matter.js";
import { gatherEntities } from "./gather-entities.js";
import type { SourceFile } from "./source-file.js";
import type { StoryContext } from "./story-context.js";
import type { YamlSource } from "./yaml-source.js";

/** Gives a story's data with what its file's name, its publication and this software's version say. */
export function inputOf(
  fields: object | undefined,
  parts: FrontMatter,
  file: SourceFile,
  { language }: StoryContext,
): object {
  return {
    schemaVersion,
    slug: file.name,
    ...(language === undefined ? {} : { language }),
    ...fields,
    body: parts.body,
  };
}

/** An article as it was read, and what it lacks. */
interface InputReading extends ArticleReading {
  /** The ids of the entities that the article uses and lacks, for their files are at fault. */
  readonly lacking: readonly string[];
}

/**
 * Reads a story's data as an article, with the entities that it uses.
 *
 * @param input what {@link inputOf} gave
 * @param body what its body says
 * @param yaml the front matter that it stands in
 */
export function readInput(input: object, body: Body, yaml: YamlSource, context: StoryContext): InputReading {
  let lacking: readonly string[] = [];
  const options: ReadOptions = {
    ...context,
    body,
    usedEntities: (draft) => {
      const gathered = gatherEntities(draft, body, context.entities);
      lacking = gathered.unknown;
      return gathered.entities;
    },
  };
  const reading = readArticle(input, options);
  if (reading.article) return { ...reading, lacking };
  // Only what does not fit the schema can be text that YAML took for something else, and hardly any story has that.
  const asTyped = withTextAsTyped(Article, input, yaml);
  const fitting = asTyped === input ? reading : readArticle(asTyped, options);
  return { ...fitting, lacking };
}
