import { expect, test } from "vitest";
import { digestOfSeen, outputFormat, type OutputGroup, outputsSeen } from "./output-format.js";

const groups: readonly OutputGroup[] = [
  {
    stem: "stories/a",
    endings: [".md", "/index.html"],
    digests: ["1", "2"],
    fingerprints: ["120 1574400000123.25", "8 1574400000000"],
  },
  { stem: "LICENSE", endings: [""], digests: ["3"], fingerprints: ["9 1574400000000.5"] },
];

/** Gives what is compared with the files of groups. */
const seenOf = (...written: readonly OutputGroup[]) => outputsSeen(outputFormat.format(written).head);

test("gives back everything that is remembered of files", () => {
  expect(outputFormat.parse(outputFormat.format(groups))).toEqual(groups);
});

test("tells by a block's head alone which files there are, and whether they are as they were written", () => {
  const { files, count, paths } = seenOf(...groups);
  expect([count, [...paths()]]).toEqual([3, ["stories/a.md", "stories/a/index.html", "LICENSE"]]);
  const numbers = [120, 1574400000123.25, 8, 1574400000000, 9, 1574400000000.5];
  expect(files).toBe(digestOfSeen(Float64Array.from(numbers)));
  for (const [place, number] of numbers.entries()) {
    const other = Float64Array.from(numbers.with(place, number + 0.25));
    expect(files).not.toBe(digestOfSeen(other));
  }
});

test("knows of no file to be as it was written of which it is not known what that was like", () => {
  const { files } = seenOf({ stem: "a", endings: [".md"], digests: ["1"], fingerprints: [""] });
  // A file that is not there has no numbers.
  for (const numbers of [
    [Number.NaN, Number.NaN],
    [0, 0],
  ])
    expect(files).not.toBe(digestOfSeen(Float64Array.from(numbers)));
});

test("takes a block for damaged in which files are missing", () => {
  const { head, rest } = outputFormat.format(groups);
  const lines = head.split("\n");
  const damaged = lines.with(3, ".html").join("\n");
  expect(() => outputFormat.parse({ head: damaged, rest })).toThrow(SyntaxError);
  expect(() => outputsSeen(damaged)).toThrow(SyntaxError);
});
