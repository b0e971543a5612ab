import { expect, test } from "vitest";
import { memoryBlocks } from "../../test/memory-blocks.js";
import { record } from "../../test/record.js";
import { CataloguedStories, type CataloguedStory } from "./catalogued-stories.js";

const storyOf = (index: number, digest = `d${index}`): CataloguedStory => ({
  file: `stories/s${index}.md`,
  record: { ...record(`s${index}`), section: index % 2 === 0 ? "Asia" : undefined, digest },
});
const stories = Array.from({ length: 700 }, (_, index) => storyOf(index));

function saved() {
  const memory = memoryBlocks();
  new CataloguedStories(memory.store).save(stories);
  memory.written.length = 0;
  return { ...memory, catalogued: new CataloguedStories(memory.store) };
}

/** Gives what another build finds. */
const found = ({ store }: ReturnType<typeof saved>, count: number) => {
  const catalogued = new CataloguedStories(store);
  return Array.from({ length: count }, (_, place) => {
    const { file, record: known } = catalogued.at(place);
    return { file, record: known };
  });
};

test("gives each story by its place, and reads those near it alone", () => {
  const memory = saved();
  for (const place of [0, 255]) expect(memory.catalogued.at(place).file).toBe(stories[place]?.file);
  expect(memory.catalogued.at(511).record).toEqual(stories[511]?.record);
  expect(memory.read).toEqual([0, 1]);
  expect(found(memory, 700)).toEqual(stories);
});

test.each<[string, readonly CataloguedStory[], readonly number[]]>([
  ["the same stories", stories, []],
  ["one more", [...stories, storyOf(700)], [2]],
  ["one that says something else", stories.with(300, storyOf(300, "other")), [1]],
  [
    "one whose file has another name",
    stories.map((story, place) => (place === 3 ? { ...story, file: "stories/other.md" } : story)),
    [0],
  ],
  ["one less", stories.toSpliced(600, 1), [2]],
  ["so few that a block is left over", stories.slice(0, 256), [0]],
  ["none", [], []],
])("holds what was saved last, and writes no block that is as it was: %s", (_, after, written) => {
  const memory = saved();
  memory.catalogued.save(after);
  expect(memory.written).toEqual(written);
  expect(found(memory, after.length)).toEqual(after);
  expect(() => memory.catalogued.at(after.length)).toThrow(SyntaxError);
});

test("puts stories in the places of others", () => {
  const memory = saved();
  expect(memory.catalogued.at(301).record.digest).toBe("d301");
  const changed = new Map([300, 301, 699].map((place) => [place, storyOf(place, "other")]));
  memory.catalogued.change(changed);
  expect(memory.written).toEqual([1, 2]);
  expect(memory.catalogued.at(301).record.digest).toBe("other");
  const after = stories.map((story, place) => changed.get(place) ?? story);
  expect(found(memory, 700)).toEqual(after);
  // It is known of these blocks, too, what they hold.
  memory.written.length = 0;
  new CataloguedStories(memory.store).save(after);
  expect(memory.written).toEqual([]);
});

test("has no story once all were taken away", () => {
  const { catalogued } = saved();
  expect(catalogued.at(0).file).toBe(stories[0]?.file);
  catalogued.clear();
  expect(() => catalogued.at(0)).toThrow(SyntaxError);
});
