import { PreparedStories } from "../src/library/prepared-stories.js";
import type { StoryRecord } from "../src/records/story-record.js";

/** Makes stories of which documents were made ready, to test with: what each is known by, and what its documents are like. */
export function preparedStories(
  ...stories: readonly (readonly [StoryRecord, readonly (string | null)[]])[]
): PreparedStories {
  const prepared = new PreparedStories();
  for (const [record, fingerprints] of stories) prepared.add(record, fingerprints);
  return prepared;
}
