import type { Article } from "@copydesk/article-schema";
import { type ContentFinding, inOrder } from "../content/content-finding.js";
import { markdownParsers } from "../content/markdown-parsers.js";
import { placeFindings } from "../content/unplaced-finding.js";
import type { RememberedStory, State } from "../state/state.js";
import { type ContentBase, contentBase } from "./content-base.js";
import type { Library } from "./library.js";
import type { StoryReader } from "./read-story-file.js";
import { sameTwice } from "./same-twice.js";
import { type ScannedContent, scanContent } from "./scan-content.js";
import { storyDigest } from "./story-digest.js";

/** What {@link readLibrary} is told. */
export interface ReadLibraryOptions {
  /** What is remembered; what is read anew is remembered in it. */
  readonly state: State;
  /** The time of the disk, in milliseconds since 1970: a file that was touched later is read again the next time. */
  readonly since: number;
  /** The files of the folder, where they are known already. */
  readonly scanned?: ScannedContent;
  /** Called after each story that was read, and awaited where it gives a promise: to show progress, or to stop. */
  readonly pace?: (done: number, total: number) => Promise<void> | undefined;
}

/** The note of what the stories were lent when they were read. */
const lentNote = "lent";

/**
 * Reads and checks a content folder. Only what is other than what is remembered is read: stories whose files were touched,
 * and stories that use an entity which has changed.
 *
 * @param folder the folder's path, as a person typed it
 */
export async function readLibrary(folder: string, options: ReadLibraryOptions): Promise<Library> {
  const { state, since, pace, scanned = scanContent(folder) } = options;
  const base = await contentBase(scanned, state, since);
  const stories = state.stories();
  const lentAsBefore = state.note(lentNote) === base.digest;
  const stale = scanned.stories.filter(({ file, fingerprint }) => {
    const known = stories.get(file);
    if (known?.fingerprint !== fingerprint) return true;
    return !lentAsBefore && storyDigest(known.fileHash, known.uses, base) !== known.record.digest;
  });
  const findings: ContentFinding[] = [];
  let reader: StoryReader | undefined;
  for (const [index, file] of stale.entries()) {
    // Loaded where a story is read: a build that changes nothing needs neither YAML nor Markdown.
    reader ??= await makeReader(base, options);
    const read = reader(file, stories.get(file.file));
    if (read.story) stories.set(file.file, read.story);
    else forget(file.file, stories, state);
    findings.push(...read.findings);
    await pace?.(index + 1, stale.length);
  }
  const present = new Set(scanned.stories.map(({ file }) => file));
  for (const file of [...stories.keys()].filter((known) => !present.has(known))) {
    forget(file, stories, state);
  }
  if (!lentAsBefore) state.setNote(lentNote, base.digest);
  const inFileOrder = scanned.stories.flatMap(({ file }) => stories.get(file) ?? []);
  for (const story of inFileOrder) findings.push(...story.findings);
  findings.push(...(await placeFindings(sameTwice(inFileOrder))));
  return {
    ...(base.publication && { publication: base.publication }),
    stories: inFileOrder,
    findings: inOrder([...base.findings, ...findings]),
    articleOf: (file) => remembered(state.article(file), file),
  };
}

async function makeReader(base: ContentBase, { state, since }: ReadLibraryOptions): Promise<StoryReader> {
  const [{ storyReader }, { parseMarkdown }] = await Promise.all([
    import("./read-story-file.js"),
    markdownParsers(),
  ]);
  return storyReader(base, { state, since, ...(parseMarkdown && { parseMarkdown }) });
}

function forget(file: string, stories: Map<string, RememberedStory>, state: State): void {
  if (stories.delete(file)) state.forgetStory(file);
}

function remembered(article: Article | undefined, file: string): Article {
  if (!article) throw new Error(`No article is remembered of ${file}.`);
  return article;
}
