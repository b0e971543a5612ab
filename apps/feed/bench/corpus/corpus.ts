import { stringify } from "yaml";
import { type CorpusEntity, corpusEntities } from "./entities.ts";
import { corpusStory, type CorpusStory } from "./story.ts";

/** A publication that does not exist, made for measurements: the same for the same number and seed, on every machine. */
export interface Corpus {
  readonly entities: readonly CorpusEntity[];
  /** Gives the story of an index, counted from 0. */
  readonly story: (index: number) => CorpusStory;
  readonly stories: number;
}

/** A file of a content folder. */
export interface CorpusFile {
  /** Its path below the folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * Makes a corpus.
 *
 * @param stories how many stories it has
 * @param seed which of all corpora of that size it is
 */
export function makeCorpus(stories: number, seed: number): Corpus {
  const entities = corpusEntities(stories, seed);
  return { entities, stories, story: (index) => corpusStory(index, stories, seed, entities) };
}

/** What the publication of every corpus is. */
export const publication = {
  id: "tag:news.example,2016:daily",
  title: "The Example Daily",
  description: "Invented news of invented places, to be measured and not to be read.",
  language: "en",
  baseUrl: "https://news.example/",
};

/** Gives the files of a corpus as a Copydesk content folder, one after the other. */
export function* contentFiles({ entities, stories, story }: Corpus): Generator<CorpusFile> {
  yield { path: "publication.yaml", text: yaml(publication) };
  for (const { id, fields } of entities) yield { path: `entities/${id}.yaml`, text: yaml(fields) };
  for (let index = 0; index < stories; index++) yield contentFile(story(index));
}

/** Gives the file of one story in a Copydesk content folder. */
export function contentFile({ slug, fields, body }: CorpusStory): CorpusFile {
  return { path: `stories/${slug}.md`, text: withFrontMatter({ schemaVersion: 2, ...fields }, body) };
}

/** Writes Markdown with front matter before it. */
export function withFrontMatter(fields: object, body: string): string {
  return `---\n${yaml(fields)}---\n\n${body}`;
}

/** Lines are folded as an editor does. */
function yaml(fields: object): string {
  return stringify(fields, { lineWidth: 100 });
}
