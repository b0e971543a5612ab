import * as fc from "fast-check";
import { expect, test } from "vitest";
import { memoryBlocks } from "../../test/memory-blocks.js";
import { outputFormat } from "./output-format.js";
import { OutputMap } from "./output-map.js";

const stems = Array.from({ length: 300 }, (_, index) => `stories/s${index}`);
const endings = ["/index.html", ".json", ".md", "", "/", ".a b", "/x/index.html"];
const path = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(fc.constantFrom(...stems), fc.constantFrom(...endings)) },
  fc.tuple(
    fc.constantFrom("index", ".hidden", "a.b/c", "feed", "tab\t"),
    fc.constantFrom("", ".html", ".xml"),
  ),
);
const change = fc.oneof(
  { weight: 9, arbitrary: fc.record({ set: path, digest: fc.string(), fingerprint: fc.string() }) },
  { weight: 3, arbitrary: fc.record({ delete: path }) },
  { weight: 1, arbitrary: fc.record({ note: fc.array(fc.tuple(path, fc.string())) }) },
  { weight: 1, arbitrary: fc.constant({ reopen: true }) },
);

test("holds what a map of paths holds after the same changes, also after it was saved and read again", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 800, size: "max" }), (changes) => {
      const { store } = memoryBlocks();
      let tested = new OutputMap(store);
      const map = new Map<string, { path: string; digest: string; fingerprint: string }>();
      for (const each of changes) {
        if ("delete" in each) {
          tested.delete(each.delete.join(""));
          map.delete(each.delete.join(""));
        } else if ("note" in each) {
          const files = each.note.map(([parts, fingerprint]) => [parts.join(""), fingerprint] as const);
          tested.noteAll(files);
          for (const [name, fingerprint] of files) {
            const known = map.get(name);
            if (known) map.set(name, { ...known, fingerprint });
          }
        } else if ("set" in each) {
          const output = { path: each.set.join(""), digest: each.digest, fingerprint: each.fingerprint };
          tested.set(output);
          map.set(output.path, output);
        } else {
          tested.save();
          tested = new OutputMap(store);
        }
        expect(tested.size).toBe(map.size);
      }
      expect(new Map([...tested.keys()].map((key) => [key, tested.get(key)]))).toEqual(map);
    }),
    { numRuns: 40 },
  );
});

test("gives the paths in the order of a sorted list, and others among them, each once", () => {
  const nested = fc
    .array(fc.constantFrom("a", "b", "-", ".", "/", "index.html", "\u{1f600}", "\uffff"), { maxLength: 5 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(nested, { maxLength: 60 }), fc.array(nested, { maxLength: 9 }), (paths, others) => {
      const map = new OutputMap(memoryBlocks().store);
      for (const each of paths) map.set({ path: each, digest: "1", fingerprint: "2" });
      expect([...map.sortedKeys(others)]).toEqual([...new Set([...paths, ...others])].toSorted());
      expect([...map.sortedKeys()]).toEqual([...new Set(paths)].toSorted());
    }),
    { numRuns: 500 },
  );
});

test("tells two files from one whose name ends as both of theirs together", () => {
  const map = new OutputMap(memoryBlocks().store);
  const paths = ["a.md\n", "b.md", "b"];
  for (const each of paths) map.set({ path: each, digest: "1", fingerprint: "2" });
  expect([...map.keys()]).toEqual(paths);
});

test("keeps the files of one story together", () => {
  const { store } = memoryBlocks();
  const map = new OutputMap(store);
  for (const each of ["index.html", "stories/a.json", "stories/a/index.html", "stories/a.md", "LICENSE"])
    map.set({ path: each, digest: "1", fingerprint: "2" });
  map.save();
  expect(outputFormat.parse(store.read(1)).map(({ stem, endings: found }) => [stem, ...found])).toEqual([
    ["LICENSE", ""],
    ["index", ".html"],
    ["stories/a", ".json", "/index.html", ".md"],
  ]);
});
