import { freeMemory } from "../content/free-memory.js";
import { markdownParsers } from "../content/markdown-parsers.js";
import { readOnce } from "../content/read-once.js";
import type { ContentBase } from "../library/content-base.js";
import { type StoryReader, storyReader } from "../library/read-story-file.js";
import type { StoryFile } from "../library/story-file.js";
import type { StoryRead } from "../library/story-read.js";
import { type ComingEdition, storyPreparer } from "./story-preparer.js";

/** What {@link batchReader} is told. Plain data, so that other threads can be told of it. */
export interface BatchReaderOptions {
  /** What the stories share. */
  readonly base: ContentBase;
  /** The time of the disk when the files were scanned, in milliseconds since 1970. */
  readonly since: number;
  /** The edition that stories are prepared for. */
  readonly edition: ComingEdition;
}

/** Some stories to read. */
export interface StoryBatch {
  readonly stories: readonly StoryFile[];
  /** Whether to prepare them for the edition on the way. */
  readonly isPreparing: boolean;
}

/** Reads some stories. */
export type BatchReader = (batch: StoryBatch) => Promise<readonly StoryRead[]>;

/** Makes what reads stories and prepares them for an edition, and reads the copy of each once for both. */
export function batchReader({ base, since, edition }: BatchReaderOptions): BatchReader {
  let readers: Promise<Record<"reading" | "preparing", StoryReader>> | undefined;
  const makeReaders = async () => {
    const { parseMarkdown } = await markdownParsers();
    const once = parseMarkdown && readOnce(parseMarkdown);
    const options = { since, ...(once && { parseMarkdown: once.toLookAt }) };
    return {
      reading: storyReader(base, options),
      preparing: storyReader(base, { ...options, prepare: storyPreparer(edition, once) }),
    };
  };
  return async ({ stories, isPreparing }) => {
    const { reading, preparing } = await (readers ??= makeReaders());
    const read = isPreparing ? preparing : reading;
    const results = read(stories);
    await freeMemory();
    return results;
  };
}
