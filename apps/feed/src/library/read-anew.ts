import type { ContentFinding } from "../content/content-finding.js";
import { KeptPairs } from "../kept-pairs.js";
import type { RememberedStory, State } from "../state/state.js";
import type { FaultyStory, LibraryStory } from "./library.js";
import type { FileSeen } from "../state/files-seen.js";
import { PreparedStories } from "./prepared-stories.js";
import { settled } from "./settled.js";
import type { StoryFile } from "./story-file.js";
import type { StoryRead } from "./story-read.js";

/** A story that is other than before. */
export interface StoryEdit {
  /** The place of its file among those of all stories. */
  readonly place: number;
  readonly before: LibraryStory;
  readonly after: LibraryStory;
}

/** Gathers what comes of the stories that are read anew, and has it remembered. */
export class ReadAnew {
  /** Those that hold together, by their files. */
  readonly stories = new Map<string, LibraryStory>();
  readonly prepared = new PreparedStories();
  /** The headline and the summary of each, by its file: to ask the state for them each time takes a tenth of a large build. */
  readonly teasers = new KeptPairs();
  /** Of each story its own, for there may be more in all than a call takes arguments; hardly any story has some. */
  readonly findings: (readonly ContentFinding[])[] = [];
  readonly #faulty: FaultyStory[] = [];
  readonly #state: State;
  readonly #since: number;
  readonly #stale: ReadonlyMap<string, StoryFile>;
  // Of a hundred thousand new stories, nothing is to be held besides.
  #edits: StoryEdit[] | undefined = [];

  /**
   * @param state what is remembered
   * @param since the time of the disk, in milliseconds since 1970
   * @param stale the stories that are read
   */
  constructor(state: State, since: number, stale: readonly StoryFile[]) {
    this.#state = state;
    this.#since = since;
    this.#stale = new Map(stale.map((story) => [story.file.file, story]));
  }

  /** The stories that are other than before; nothing where one of them is new, or does not hold together, now or before. */
  get edits(): readonly StoryEdit[] | undefined {
    return this.#edits;
  }

  /** Those that do not hold together, in the order of their files: several threads give them in any order. */
  faulty(): readonly FaultyStory[] {
    return this.#faulty.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** Takes in what reading one of them gave. */
  take(read: StoryRead): void {
    const before = this.#state.stories.get(read.file);
    const remembered = this.#remember(read);
    const after = remembered && libraryStory(remembered);
    for (const findings of [read.findings, remembered?.findings ?? []])
      if (findings.length > 0) this.findings.push(findings);
    if (after) this.stories.set(read.file, after);
    else this.#faulty.push({ file: read.file, ...(read.names && { record: read.names }) });
    const place = this.#stale.get(read.file)?.place;
    if (before && after && place !== undefined) {
      if (before.record.digest !== after.record.digest) this.#edits?.push({ place, before, after });
    } else if (before || after) this.#edits = undefined;
    if (after && read.prepared && read.prepared.length > 0) this.prepared.add(after.record, read.prepared);
  }

  #remember({ file, story, text }: StoryRead): RememberedStory | undefined {
    const scanned = this.#stale.get(file)?.file;
    if (story) this.#state.saveStory({ ...story, ...(scanned && fileOf(scanned, this.#since)) }, text);
    else this.#state.forgetStory(file);
    if (text) {
      const { headline, summary } = text.teaser;
      this.teasers.set(file, [headline, summary]);
      this.#state.freeText(text);
    }
    return this.#state.stories.get(file);
  }
}

/** Gives what a library holds of a story. The rest is remembered, and is asked for when the story is read again. */
function libraryStory({ file, record, textHash, storyLinks }: RememberedStory): LibraryStory {
  return { file, record, textHash, storyLinks };
}

/** Gives what a story says of its file, in the very texts that are held of it: those of another thread would be held besides. */
function fileOf(scanned: FileSeen, since: number): Pick<RememberedStory, "file" | "fingerprint"> {
  return { file: scanned.file, fingerprint: settled(scanned, since) };
}
