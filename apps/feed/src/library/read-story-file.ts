import type { Article } from "@copydesk/article-schema";
import { readSource } from "../content/read-source.js";
import type { MarkdownParsers } from "../content/markdown-parsers.js";
import { readStory } from "../content/read-story.js";
import { addressesBelow } from "../site/addresses.js";
import { recordOf, type StoryRecord } from "../records/story-record.js";
import { textHash } from "../records/text-hash.js";
import { storyText } from "../state/story-text.js";
import type { ContentBase } from "./content-base.js";
import { digestOf } from "../digest-of.js";
import { inStep, oneStep, type Steps } from "../in-step.js";
import { settled } from "./settled.js";
import { storyDigest } from "./story-digest.js";
import { storyLinks } from "../site/story-links.js";
import type { StoryFile } from "./story-file.js";
import type { StoryRead } from "./story-read.js";

/** The tag of a language that is not known. @see https://www.rfc-editor.org/rfc/rfc5646#section-4.1 */
const undetermined = "und";

/** Reads the files of stories, but for what is known already, and gives what came of each, in the same order. */
export type StoryReader = (stories: readonly StoryFile[]) => readonly StoryRead[];

/** Makes what can be made of a story before the others are read. */
export type StoryPreparer = (
  article: Article,
  record: StoryRecord,
) => Steps<Required<Pick<StoryRead, "text" | "prepared">>>;

/** What {@link storyReader} is told. */
export interface StoryReaderOptions extends Pick<MarkdownParsers, "parseMarkdown"> {
  /** The time of the disk when the files were scanned, in milliseconds since 1970. */
  readonly since: number;
  /** What is made of a story on the way; nothing where it is left out. */
  readonly prepare?: StoryPreparer | undefined;
}

/**
 * Makes what reads the story files of a content folder.
 *
 * @param base what the stories share
 */
export function storyReader(
  base: ContentBase,
  { since, parseMarkdown, prepare = textAlone }: StoryReaderOptions,
): StoryReader {
  const { publication, entities, declared } = base;
  const addresses = publication && addressesBelow(publication.baseUrl);
  const context = {
    // Where nothing says who publishes, that is said once, and not of each story that it lacks a language. Nothing is published.
    language: publication?.language ?? undetermined,
    entities,
    declared,
    ...(parseMarkdown && { parseMarkdown }),
  };
  const read = function* ({ file: scanned, known }: StoryFile): Steps<StoryRead> {
    const { file } = scanned;
    const { source, bytes, finding } = readSource(file);
    if (finding) return { file, findings: [finding] };
    const fileHash = digestOf(bytes);
    yield;
    const fingerprint = settled(scanned, since);
    if (known && storyDigest({ file, fileHash, uses: known.uses }, base) === known.record.digest)
      return { file, story: { ...known, fingerprint }, findings: [] };
    const reading = yield* readStory(source, context);
    const { article, mentioned = [], links = [], lacking = [], names, findings } = reading;
    if (!article) return { file, ...(names && { names }), findings };
    yield;
    const uses = [...article.entities.map(({ id }) => id), ...lacking];
    const record = recordOf(article, mentioned, storyDigest({ file, fileHash, uses }, base));
    const story = {
      file,
      fingerprint,
      fileHash,
      uses,
      textHash: textHash(article),
      record,
      storyLinks: addresses ? storyLinks(links, addresses.story(record.slug), addresses) : [],
      findings,
    };
    yield;
    return { file, story, ...(yield* prepare(article, record)), findings: [] };
  };
  return (stories) => inStep(stories, read);
}

const textAlone: StoryPreparer = (article) => oneStep({ text: storyText(article), prepared: [] });
