import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { emptyBase } from "../../test/empty-base.js";
import { temporaryFolder } from "../../test/folder.js";
import type { StoryFile } from "../library/story-file.js";
import { OutputFolder } from "../output/output-folder.js";
import type { StoryBatch } from "./batch-reader.js";
import { readStories } from "./read-stories.js";

const stories = Array.from({ length: 1000 }, (_, index): StoryFile => ({
  place: index,
  file: { file: `stories/s${index}.md`, fingerprint: "", touched: 0 },
  known: undefined,
}));

/** Threads that give each story back without having looked at it, after a while. */
function threads(milliseconds: (batch: number) => number) {
  let batches = 0;
  const read = async (batch: StoryBatch) =>
    batch.stories.map(({ file: { file } }) => ({ file, findings: [] }));
  const readStoriesElsewhere = async (batch: StoryBatch) => {
    await wait(milliseconds((batches += 1)));
    return read(batch);
  };
  let rests = 0;
  const rest = async () => void (rests += 1);
  return {
    atOnce: 8,
    here: { readStories: read },
    readStories: readStoriesElsewhere,
    rest,
    rests: () => rests,
  };
}

test.each([
  ["at once", () => 0],
  ["late", () => 20],
  ["in another order", (batch: number) => (batch * 7) % 9],
])(
  "gives every story once where other threads answer %s, however long each takes to remember",
  async (_, milliseconds) => {
    const output = new OutputFolder(path.join(await temporaryFolder(), "public"));
    const read: string[] = [];
    for await (const { file } of readStories(threads(milliseconds), output)(stories, emptyBase)) {
      read.push(file);
      // Whoever remembers a story may look up from it, and other threads go on meanwhile.
      if (read.length % 30 === 0) await wait(2);
    }
    expect(read.toSorted()).toEqual(stories.map(({ file }) => file.file).toSorted());
  },
);

test("hands out less and less at the end, so that nobody waits long for another thread", async () => {
  const output = new OutputFolder(path.join(await temporaryFolder(), "public"));
  const { here, atOnce, rest } = threads(() => 0);
  const counts: number[] = [];
  const counting = async (batch: StoryBatch) => {
    counts.push(batch.stories.length);
    // What waited for a timer would leave it to the machine how much is read here meanwhile.
    return here.readStories(batch);
  };
  const read = readStories({ here, atOnce, rest, readStories: counting }, output);
  for await (const { findings } of read(stories, emptyBase)) expect(findings).toEqual([]);
  expect(counts[0]).toBe(32);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.slice(-8).every((count) => count <= 16)).toBe(true);
});

test("tells what a thread failed with", async () => {
  const output = new OutputFolder(path.join(await temporaryFolder(), "public"));
  const failing = { ...threads(() => 0), readStories: async () => Promise.reject(new Error("no memory")) };
  const read = async () => {
    for await (const story of readStories(failing, output)(stories, emptyBase))
      expect(story.findings).toEqual([]);
  };
  await expect(read()).rejects.toThrow("no memory");
});

test.each([
  [1_000, 0],
  [50_001, 1],
])("of %i stories, threads that have read them rest %i times", async (count, times) => {
  const output = new OutputFolder(path.join(await temporaryFolder(), "public"));
  const all = Array.from({ length: count }, (_, index): StoryFile => ({
    place: index,
    file: { file: `stories/s${index}.md`, fingerprint: "", touched: 0 },
    known: undefined,
  }));
  const readers = threads(() => 0);
  let given = 0;
  for await (const { findings } of readStories(readers, output)(all, emptyBase)) {
    expect(findings).toEqual([]);
    // None rests while there is something to read.
    expect(readers.rests()).toBe(0);
    given += 1;
  }
  expect(given).toBe(count);
  expect(readers.rests()).toBe(times);
});
