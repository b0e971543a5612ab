import * as fc from "fast-check";
import { expect, test } from "vitest";
import { memoryBlocks } from "../../test/memory-blocks.js";
import { foundInStory, rememberedStory } from "../../test/remembered-story.js";
import { FilesSeen } from "./files-seen.js";
import type { RememberedStory } from "./state.js";
import { plainStory } from "./stored-story.js";
import { StoryMap } from "./story-map.js";

const count = 2000;
const stories = Array.from({ length: count }, (_, index) => rememberedStory(`s${index}`));
/** Gives what was saved of stories, as another build finds it. */
function saved(all: readonly RememberedStory[] = stories) {
  const memory = memoryBlocks();
  const map = new StoryMap(memory.store);
  for (const story of all) map.set(story);
  map.save();
  return { ...memory, map: new StoryMap(memory.store) };
}

const filesOf = (all: readonly RememberedStory[]) =>
  all.map(({ file, fingerprint }) => ({ file, fingerprint }));

function filesSeen(files: ReturnType<typeof filesOf>): FilesSeen {
  const seen = new FilesSeen();
  for (const { file, fingerprint } of files) seen.addKnown(file, fingerprint);
  return seen;
}

/** Gives of each file the story that need not be read. */
function storiesOf(map: StoryMap, files: ReturnType<typeof filesOf>) {
  const untouched = map.untouched(filesSeen(files));
  const found = files.map((_, place) => untouched.at(place));
  expect([...untouched.otherPlaces()]).toEqual([...files.keys()].filter((place) => !found[place]));
  return found;
}

test("knows that no file was touched, in whatever order they are, and reads none of the stories", () => {
  const { map, read } = saved();
  const files = filesOf(stories).toReversed();
  const untouched = storiesOf(map, files);
  expect(untouched.map((story) => story?.file)).toEqual(files.map(({ file }) => file));
  expect(untouched.flatMap((story) => story?.findings)).toEqual([]);
  expect(read).toEqual([]);
  expect(untouched[0] && plainStory(untouched[0])).toEqual(stories.at(-1));
  expect(read).toHaveLength(1);
});

test("gives no story whose file was touched, and reads those of the other blocks no sooner than before", () => {
  const index = fc.nat({ max: count - 1 });
  const change = fc.record({ kind: fc.constantFrom("touched", "gone", "renamed", "new"), index });
  const { map, read, blocks } = saved();
  fc.assert(
    fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
      let files = filesOf(stories);
      for (const { kind, index: at } of changes) {
        const name = stories[at]?.file ?? "";
        if (kind === "touched")
          files = files.map((each) => (each.file === name ? { ...each, fingerprint: "1 2 3 5" } : each));
        if (kind === "gone" || kind === "renamed") files = files.filter(({ file }) => file !== name);
        if (kind === "renamed" || kind === "new")
          files = [...files, { file: `new-${at}.md`, fingerprint: "1" }];
      }
      const untouched = storiesOf(map, files);
      const given = untouched.flatMap((story) => story?.file ?? []);
      expect(given.filter((file) => !isAsBefore(file, files))).toEqual([]);
      // Each change is in one block, or two where a file has another name.
      expect(given.length).toBeGreaterThanOrEqual(count * (1 - (2 * changes.length + 1) / blocks.size));
      expect(read).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

function isAsBefore(file: string, files: ReturnType<typeof filesOf>): boolean {
  const before = stories.find((story) => story.file === file);
  return files.some((each) => each.file === file && each.fingerprint === before?.fingerprint);
}

test("gives no story of a block in which something was changed since it was written", () => {
  const { map } = saved();
  const [first = rememberedStory("none")] = stories;
  map.set({ ...first, fileHash: "g" });
  const untouched = storiesOf(map, filesOf(stories));
  expect(untouched[0]).toBeUndefined();
  expect(untouched.filter((story) => story !== undefined).length).toBeGreaterThan(count / 2);
  expect(storiesOf(new StoryMap(memoryBlocks().store), filesOf(stories))).toEqual(
    stories.map(() => undefined),
  );
});

test("says what was found in a story whose file was not touched", () => {
  const found = stories.map((story, index) =>
    index === 600 ? { ...story, findings: [foundInStory] } : story,
  );
  const { map, read } = saved(found);
  const untouched = map.untouched(filesSeen(filesOf(found)));
  expect(Array.from(untouched.withFindings(), ({ findings }) => findings).flat()).toEqual([foundInStory]);
  expect(read).toHaveLength(1);
});

test("counts the stories that say something, also where they were not saved yet, and reads none", () => {
  const { map, read } = saved();
  const said = new Set(["t-s3", "t-s1999", "t-none"]);
  expect(map.countSaying(said)).toBe(2);
  expect(read).toEqual([]);
  map.set({ ...rememberedStory("s4"), textHash: "t-s3" });
  map.set(rememberedStory("none"));
  map.delete("content/stories/s1999.md");
  expect(map.countSaying(said)).toBe(3);
});

test("tells of a story that is not there after all, for damage", () => {
  const { map, store } = saved(stories.slice(0, 2));
  const [first] = storiesOf(map, filesOf(stories.slice(0, 2)));
  const other = saved(stories.slice(1, 2));
  store.write(1, other.store.read(1), 1);
  expect(() => first?.record).toThrow(SyntaxError);
});
