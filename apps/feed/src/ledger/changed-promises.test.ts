import * as fc from "fast-check";
import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { textAfter } from "../../test/text-after.js";
import { now, variant, variedStories } from "../../test/varied-stories.js";
import type { LibraryStory } from "../library/library.js";
import { changedPromises } from "./changed-promises.js";
import { entryOf } from "./entry-of.js";
import { formatLedger } from "./format-ledger.js";
import { parseLedger, parseLines } from "./parse-ledger.js";
import { updateLedger } from "./update-ledger.js";
import { fileAtAmong } from "./file-at.js";

const file = "published.lock";

/** What a story says after it was edited: in nothing but its text, and the date of that. */
const edit = fc.constantFrom({ textHash: "0".repeat(32) }, { dateModified: "2019-11-23" });

function edited(
  { record, ...story }: LibraryStory,
  { textHash, dateModified }: Record<string, string>,
): LibraryStory {
  return {
    ...story,
    textHash: textHash ?? story.textHash,
    record: { ...record, dateModified: dateModified ?? record.dateModified },
  };
}

test("a ledger of which only the changed stories' lines are read gives what the whole one gives", () => {
  const some = fc.array(fc.tuple(variant, fc.option(edit)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(some, now, (chosen, at) => {
      const before = variedStories(chosen.map(([fields]) => fields));
      const written = updateLedger({
        recorded: new Map(),
        file,
        others: before,
        fileAt: fileAtAmong({ stories: before }),
        now: at,
      });
      const text = formatLedger(written.ledger);
      const edits = chosen.filter(([fields]) => fields).map(([, change]) => change);
      const changed = new Set<LibraryStory>();
      const stories = before.map((story, index) => {
        const change = edits[index];
        if (!change || story.record.status === "draft") return story;
        const after = edited(story, change);
        changed.add(after);
        return after;
      });
      const whole = updateLedger({
        recorded: parseLedger(text, file).entries,
        file,
        others: stories,
        fileAt: fileAtAmong({ stories }),
        now: at,
      });
      const kept = changedPromises(() => [Buffer.from(text)], changed);
      if (!kept) throw new Error("A story's line was not found.");
      const lines = text.split("\n");
      for (const [number, line] of kept.rest) expect(line).toBe(lines[number - 1]);
      const { entries: recorded } = parseLines(kept.rest, file);
      const part = updateLedger({
        recorded,
        file,
        others: kept.others,
        fileAt: fileAtAmong({ stories }),
        now: at,
      });
      expect(textAfter(text, kept.format(part.ledger))).toBe(formatLedger(whole.ledger));
      expect([part.added, new Set(part.findings)]).toEqual([whole.added, new Set(whole.findings)]);
    }),
    { numRuns: 500 },
  );
});

test("nothing is known of a ledger in which a changed story has no line of its own", () => {
  const [a, ab] = [libraryStory(article("a")), libraryStory(article("ab"))];
  const text = formatLedger(new Map([[ab.record.id, entryOf(ab)]]));
  expect(changedPromises(() => [Buffer.from(text)], new Set([ab]))?.rest).toHaveLength(1);
  expect(changedPromises(() => [Buffer.from(text)], new Set([a]))).toBeUndefined();
});

test("the line of a story that is to be recorded no longer is left out", () => {
  const stories = ["a", "b"].map((slug) => libraryStory(article(slug)));
  const text = formatLedger(new Map(stories.map((story) => [story.record.id, entryOf(story)])));
  const rest = formatLedger(new Map(stories.slice(1).map((story) => [story.record.id, entryOf(story)])));
  const kept = changedPromises(() => [Buffer.from(text)], new Set(stories.slice(0, 1)));
  expect(textAfter(text, kept?.format(new Map()))).toBe(rest);
});

test("where a changed story is promised what it was promised before, there is nothing to write", () => {
  const stories = ["a", "b"].map((slug) => libraryStory(article(slug)));
  const ledger = new Map(stories.map((story) => [story.record.id, entryOf(story)]));
  const kept = changedPromises(() => [Buffer.from(formatLedger(ledger))], new Set(stories));
  expect(kept?.format(ledger)).toBeUndefined();
});

test.each([
  ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text: string) => `\ufeff${text}`],
])("nothing is known of a ledger with %s, of which a build reads the whole text", (_, written) => {
  const story = libraryStory(article("a"));
  const text = formatLedger(new Map([[story.record.id, entryOf(story)]]));
  expect(changedPromises(() => [Buffer.from(written(text))], new Set([story]))).toBeUndefined();
});

test("lines are found in whatever order the stories come", () => {
  const stories = ["a", "b", "c"].map((slug) => libraryStory(article(slug)));
  const text = formatLedger(new Map(stories.map((story) => [story.record.id, entryOf(story)])));
  for (const changed of [stories, stories.toReversed()])
    expect(
      changedPromises(() => [Buffer.from(text)], new Set(changed))?.rest.map(([number]) => number),
    ).toEqual([3, 4, 5]);
});
