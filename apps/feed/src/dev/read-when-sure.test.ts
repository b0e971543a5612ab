import { expect, test, vi } from "vitest";
import { readingOf } from "../../test/reading.js";
import type { Reading } from "./read-content.js";
import { readWhenSure } from "./read-when-sure.js";

const story = (digest: string) => readingOf({ stories: { "a.md": digest }, files: { "a.md": digest } });
const [before, gone, saved] = [story("1"), readingOf({}), story("2")];

/** Reads what comes one after the other, and then the last again and again; gives what came of it and how often that was. */
async function reading(...found: readonly Reading[]) {
  const times: number[] = [];
  const read = async () => found[Math.min(times.push(performance.now()), found.length) - 1] ?? before;
  const refresh = vi.fn<() => void>();
  const { next, change } = await readWhenSure(before, { read, refresh });
  return { next, files: change.files, reads: times.length, refreshes: refresh.mock.calls.length, times };
}

test("takes what looks whole as it is", async () => {
  expect(await reading(saved, story("3"))).toMatchObject({
    next: saved,
    files: ["a.md"],
    reads: 1,
    refreshes: 0,
  });
});

test("reads again what may be the middle of something, until it is whole", async () => {
  expect(await reading(gone, saved, story("3"))).toMatchObject({
    next: saved,
    files: ["a.md"],
    reads: 2,
    refreshes: 1,
  });
});

test("takes what was put back for no change", async () => {
  expect(await reading(gone, before)).toMatchObject({ next: before, files: [], reads: 2 });
});

test("takes what stays so for what is meant", async () => {
  expect(await reading(gone, gone, saved)).toMatchObject({
    next: gone,
    files: ["a.md"],
    reads: 2,
    refreshes: 1,
  });
});

test("gives a writer time between two looks", async () => {
  const {
    times: [first = 0, second = 0],
  } = await reading(gone, saved);
  expect(second - first).toBeGreaterThan(40);
});

test("goes on where there is no end of changes", async () => {
  const ever = Array.from({ length: 100 }, (_, index) =>
    readingOf({ stories: { "b.md": `${index}` }, files: { "b.md": `${index}` } }),
  );
  expect(await reading(...ever)).toMatchObject({
    next: ever[40],
    files: ["a.md", "b.md"],
    reads: 41,
    refreshes: 40,
  });
});
