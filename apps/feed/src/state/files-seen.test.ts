import * as fc from "fast-check";
import { expect, test } from "vitest";
import { FilesSeen } from "./files-seen.js";

const number = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const file = fc.record({
  path: fc.string({ minLength: 1 }),
  stats: fc.record({ size: fc.nat(), mtimeMs: number, ctimeMs: number, ino: fc.nat() }),
});
const files = fc.uniqueArray(file, { selector: ({ path }) => path, minLength: 1, maxLength: 20 });

interface Added {
  readonly path: string;
  readonly stats: Parameters<FilesSeen["add"]>[1];
}

function seen(all: Iterable<Added>): FilesSeen {
  const found = new FilesSeen();
  for (const { path, stats } of all) found.add(path, stats);
  return found;
}

test("gives each file as it was added, with the later of its times", () => {
  const found = seen([
    { path: "a.md", stats: { size: 5, mtimeMs: 7.25, ctimeMs: 6.5, ino: 9 } },
    { path: "b.md", stats: { size: 0, mtimeMs: 3, ctimeMs: 8.125, ino: 1 } },
  ]);
  expect([...found]).toEqual([
    { file: "a.md", fingerprint: "5 7.25 6.5 9", touched: 7.25 },
    { file: "b.md", fingerprint: "0 3 8.125 1", touched: 8.125 },
  ]);
  expect([found.lastTouched, new FilesSeen().lastTouched]).toEqual([8.125, 0]);
  expect(() => found.at(2)).toThrow(RangeError);
});

test("has one digest for the same files in whatever order, and as they were remembered", () => {
  fc.assert(
    fc.property(files, fc.nat(), (all, seed) => {
      const found = seen(all);
      const places = [...all.keys()];
      const remembered = new FilesSeen();
      const turned = [...found].toSorted(
        (a, b) => ((a.file.length + seed) % 7) - ((b.file.length + seed) % 7),
      );
      for (const { file: path, fingerprint } of turned) remembered.addKnown(path, fingerprint);
      expect(remembered.digestOf(places)).toBe(found.digestOf(places));
      expect(remembered.digestOf(places.toReversed())).toBe(found.digestOf(places));
    }),
  );
});

test("has another digest where a file was touched, renamed, added or taken away", () => {
  const change = fc.constantFrom("path", "size", "mtimeMs", "ctimeMs", "ino", "more", "fewer");
  fc.assert(
    fc.property(files, change, fc.nat(), (all, what, at) => {
      const place = at % all.length;
      const changed = all.flatMap((each, index) => {
        if (index !== place) return [each];
        if (what === "fewer") return [];
        if (what === "more") return [each, { ...each, path: `${each.path}${"x".repeat(99)}` }];
        if (what === "path") return [{ ...each, path: `${each.path}${"x".repeat(99)}` }];
        const { stats } = each;
        return [{ ...each, stats: { ...stats, [what]: stats[what] === 0 ? 1 : stats[what] / 2 } }];
      });
      const [before, after] = [seen(all), seen(changed)];
      expect(after.digest()).not.toBe(before.digest());
      expect(after.digestOf([...changed.keys()])).not.toBe(before.digestOf([...all.keys()]));
    }),
  );
});

test("takes what was not settled when it was remembered for no file that is there", () => {
  const [there, remembered] = [new FilesSeen(), new FilesSeen()];
  there.add("a.md", { size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0 });
  remembered.addKnown("a.md", "");
  expect(remembered.digestOf([0])).not.toBe(there.digestOf([0]));
});
