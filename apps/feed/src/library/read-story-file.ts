import type { ContentFinding } from "../content/content-finding.js";
import { readSource } from "../content/read-source.js";
import type { MarkdownParsers } from "../content/markdown-parsers.js";
import { readStory } from "../content/read-story.js";
import { recordOf } from "../edition/story-record.js";
import { textHash } from "../ledger/text-hash.js";
import type { RememberedStory, State } from "../state/state.js";
import type { ContentBase } from "./content-base.js";
import { digestOf } from "./digest.js";
import type { ScannedFile } from "./scan-content.js";
import { settled } from "./settled.js";
import { storyDigest } from "./story-digest.js";

/** What a {@link StoryReader} gives. */
interface StoryRead {
  /** The story, where it holds together. */
  readonly story?: RememberedStory;
  /** What keeps it from doing so; warnings are with the story. */
  readonly findings: readonly ContentFinding[];
}

/** Reads a story's file, unless it holds what is known already. */
export type StoryReader = (file: ScannedFile, known: RememberedStory | undefined) => StoryRead;

/** What {@link storyReader} is told. */
interface StoryReaderOptions extends Pick<MarkdownParsers, "parseMarkdown"> {
  /** Where to remember what was read. */
  readonly state: State;
  /** The time of the disk when the files were scanned, in milliseconds since 1970. */
  readonly since: number;
}

/**
 * Makes what reads the story files of a content folder.
 *
 * @param base what the stories share
 */
export function storyReader(
  base: ContentBase,
  { state, since, parseMarkdown }: StoryReaderOptions,
): StoryReader {
  const { publication, entities, declared } = base;
  const context = {
    ...(publication && { language: publication.language }),
    entities,
    declared,
    ...(parseMarkdown && { parseMarkdown }),
  };
  return (file, known) => {
    const { source, bytes, finding } = readSource(file.file);
    if (finding) return { findings: [finding] };
    const fileHash = digestOf(bytes);
    const fingerprint = settled(file, since);
    if (known && storyDigest(fileHash, known.uses, base) === known.record.digest) {
      state.touchStory(file.file, fingerprint);
      return { story: { ...known, fingerprint }, findings: [] };
    }
    const { article, mentioned = [], findings } = readStory(source, context);
    if (!article) return { findings };
    const uses = article.entities.map(({ id }) => id);
    const record = recordOf(article, mentioned, storyDigest(fileHash, uses, base));
    const story = {
      file: file.file,
      fingerprint,
      fileHash,
      uses,
      textHash: textHash(article),
      record,
      findings,
    };
    state.saveStory(story, article);
    return { story, findings: [] };
  };
}
