import type { Article } from "@copydesk/article-schema";
import { readSource } from "../content/read-source.js";
import type { MarkdownParsers } from "../content/markdown-parsers.js";
import { readStory } from "../content/read-story.js";
import { addressesBelow } from "../site/addresses.js";
import { recordOf, type StoryRecord } from "../records/story-record.js";
import { textHash } from "../records/text-hash.js";
import type { RememberedStory } from "../state/state.js";
import { storyText } from "../state/story-text.js";
import type { ContentBase } from "./content-base.js";
import { digestOf } from "../digest-of.js";
import type { ScannedFile } from "./scanned-content.js";
import { settled } from "./settled.js";
import { storyDigest } from "./story-digest.js";
import { storyLinks } from "../site/story-links.js";
import type { StoryRead } from "./story-read.js";

/** The tag of a language that is not known. @see https://www.rfc-editor.org/rfc/rfc5646#section-4.1 */
const undetermined = "und";

/** Reads a story's file, unless it holds what is known already. */
export type StoryReader = (file: ScannedFile, known: RememberedStory | undefined) => StoryRead;

/** Makes what can be made of a story before the others are read. */
export type StoryPreparer = (
  article: Article,
  record: StoryRecord,
) => Required<Pick<StoryRead, "text" | "prepared">>;

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
  return (scanned, known) => {
    const { file } = scanned;
    const { source, bytes, finding } = readSource(file);
    if (finding) return { file, findings: [finding] };
    const fileHash = digestOf(bytes);
    const fingerprint = settled(scanned, since);
    if (known && storyDigest({ file, fileHash, uses: known.uses }, base) === known.record.digest)
      return { file, story: { ...known, fingerprint }, findings: [] };
    const { article, mentioned = [], links = [], lacking = [], names, findings } = readStory(source, context);
    if (!article) return { file, ...(names && { names }), findings };
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
    return { file, story, ...prepare(article, record), findings: [] };
  };
}

const textAlone: StoryPreparer = (article) => ({ text: storyText(article), prepared: [] });
