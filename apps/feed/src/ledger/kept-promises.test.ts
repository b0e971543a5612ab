import * as fc from "fast-check";
import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { textAfter } from "../../test/text-after.js";
import { now, variant, variedStories } from "../../test/varied-stories.js";
import { entryOf } from "./entry-of.js";
import { formatLedger } from "./format-ledger.js";
import { keptPromises } from "./kept-promises.js";
import { parseLedger, parseLines } from "./parse-ledger.js";
import { updateLedger } from "./update-ledger.js";
import { fileAtAmong } from "./file-at.js";

const file = "published.lock";

test("a ledger of which only the rest is read gives what the whole one gives", () => {
  const some = fc.array(variant, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, some, now, (then, chosen, at) => {
      const recorded = variedStories(then).filter(({ record }) => record.status !== "draft");
      const text = formatLedger(new Map(recorded.map((story) => [story.record.id, entryOf(story)])));
      const stories = variedStories(chosen);
      const whole = updateLedger({
        recorded: parseLedger(text, file).entries,
        file,
        others: stories,
        fileAt: fileAtAmong({ stories }),
        now: at,
      });
      const { rest, others, format } = keptPromises(text, stories);
      const parsed = parseLines(rest, file);
      const part = updateLedger({
        recorded: parsed.entries,
        file,
        others,
        fileAt: fileAtAmong({ stories }),
        now: at,
      });
      expect(textAfter(text, format(part.ledger))).toBe(formatLedger(whole.ledger));
      expect([part.added, new Set(part.findings)]).toEqual([whole.added, new Set(whole.findings)]);
    }),
    { numRuns: 500 },
  );
});

test("the line of a story that is as it was promised is not looked at", () => {
  const [story, other] = [libraryStory(article("a")), libraryStory(article("b"))];
  const text = formatLedger(new Map([[story.record.id, entryOf(story)]]));
  const { rest, others } = keptPromises(text, [story, other]);
  expect(rest.map(([number]) => number)).toEqual([1, 2, 4]);
  expect(others).toEqual([other]);
});

test("of a story with two lines neither is kept, for both are to be read", () => {
  const story = libraryStory(article("a"));
  const text = formatLedger(new Map([[story.record.id, entryOf(story)]]));
  const [last = ""] = text.trimEnd().split("\n").slice(-1);
  for (const other of [last, `${last} formerly=b`]) {
    const { rest, others, format } = keptPromises(`${text}${other}\n`, [story]);
    expect(rest.slice(2)).toEqual([
      [3, last],
      [4, other],
      [5, ""],
    ]);
    expect(others).toEqual([story]);
    expect(format(new Map())).toEqual([formatLedger(new Map())]);
  }
});

test("a line is not kept for what the story says no longer, nor for a draft", () => {
  const story = libraryStory(article("a"));
  const text = formatLedger(new Map([[story.record.id, entryOf(story)]]));
  for (const fields of [{ body: "Another." }, { status: "draft" }]) {
    const other = libraryStory(article("a", fields));
    const { rest, others, format } = keptPromises(text, [other]);
    expect(rest.map(([, line]) => line).join("\n")).toBe(text);
    expect(others).toEqual([other]);
    expect(format(new Map())).toEqual([formatLedger(new Map())]);
  }
});

test("there is nothing to write where nothing was published, and nothing is", () => {
  const story = libraryStory(article("a"));
  const ledger = new Map([[story.record.id, entryOf(story)]]);
  expect(keptPromises("", []).format(new Map())).toBeUndefined();
  expect(keptPromises("", [story]).format(ledger)).toEqual([formatLedger(ledger)]);
});
