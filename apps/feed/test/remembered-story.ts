import type { StoryRecord } from "../src/records/story-record.js";
import type { RememberedStory } from "../src/state/state.js";
import { record } from "./record.js";

/** Gives what is remembered of a plain story, in which nothing was found. */
export function rememberedStory(slug: string, fields: Partial<StoryRecord> = {}): RememberedStory {
  return {
    file: `content/stories/${slug}.md`,
    fingerprint: "1 2 3 4",
    fileHash: "f",
    uses: ["japan", "gsomia"],
    textHash: `t-${slug}`,
    record: { ...record(slug), ...fields },
    storyLinks: [],
    findings: [],
  };
}

/** Something that was found in a story. */
export const foundInStory: RememberedStory["findings"][number] = {
  file: "a.md",
  code: "c",
  severity: "warning",
  message: "m",
  hint: "h",
  path: [],
  place: { line: 1, column: 1 },
};
