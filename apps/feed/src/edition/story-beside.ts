import { PlannedStory } from "../records/planned-story.js";
import type { StoryRecord } from "../records/story-record.js";
import type { State } from "../state/state.js";

/** What stories that have not changed are read from. */
export interface StoriesBeside {
  readonly catalogued: Pick<State["catalogued"], "at">;
  /** The files of stories by their ids. A story's file is noted there when its record is read. */
  readonly files: Map<string, string>;
}

/** A planned story of the catalogue, which is read where it is listed beside one that has changed: of a hundred thousand, few are. */
export class StoryBeside extends PlannedStory {
  readonly #number: number;
  readonly #beside: StoriesBeside;

  constructor(number: number, beside: StoriesBeside) {
    super();
    this.#number = number;
    this.#beside = beside;
  }

  override get record(): StoryRecord {
    const { catalogued, files } = this.#beside;
    const { file, record } = catalogued.at(this.#number);
    files.set(record.id, file);
    return record;
  }
}
