import type { ContentFinding } from "../src/content/content-finding.js";
import type { Reading } from "../src/dev/read-content.js";
import type { Library } from "../src/library/library.js";
import { record } from "./record.js";

/** What a reading is made of. */
interface ReadingParts {
  /** What each story says, by the path of its file. */
  readonly stories?: Readonly<Record<string, string>>;
  /** What tells of each file whether it was touched, by its path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly findings?: readonly ContentFinding[];
  readonly publication?: Library["publication"];
}

/** Makes a reading of a content folder to test with. */
export function readingOf({ stories = {}, files = {}, findings = [], publication }: ReadingParts): Reading {
  const unread = (): never => {
    throw new Error("Readings are compared without the texts of stories.");
  };
  return {
    library: {
      ...(publication && { publication }),
      stories: Object.entries(stories).map(([file, digest]) => ({
        file,
        record: { ...record("a"), digest },
        textHash: "t",
        storyLinks: [],
      })),
      faulty: [],
      isWhole: true,
      findings,
      teaserOf: unread,
      articleOf: unread,
    },
    findings,
    at: 0,
    until: Infinity,
    files: new Map(Object.entries(files)),
  };
}
