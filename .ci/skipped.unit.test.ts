import { expect, test } from "vitest";
import { whySkipped } from "./skipped.ts";

test("every reason is said once, with the tests that it holds for", () => {
  const reader = {
    file: "readers.test.ts",
    fullName:
      "newsboat (it is one) reads (skipped: newsboat not found; install with: apt-get install newsboat) in rss",
  };
  const disk = { file: "test/full-disk.test.ts", fullName: "a disk that is full" };
  expect(whySkipped([reader, disk, { ...reader, fullName: reader.fullName.replace("rss", "atom") }])).toEqual(
    [
      "skipped: newsboat not found; install with: apt-get install newsboat (2 tests)",
      "skipped: this system or user cannot do what test/full-disk.test.ts needs (1 test)",
    ],
  );
});

test("nothing is said where nothing was skipped", () => expect(whySkipped([])).toEqual([]));
