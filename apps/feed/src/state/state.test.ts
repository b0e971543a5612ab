import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { record } from "../../test/record.js";
import { sqliteState, tables } from "./sqlite-state.js";
import type { RememberedStory, State } from "./state.js";
import { plainStory } from "./stored-story.js";
import { storyText } from "./story-text.js";
import { volatileState } from "./volatile-state.js";

function inMemory(): State {
  const database = new DatabaseSync(":memory:");
  database.exec(`begin; ${tables}`);
  return sqliteState(database);
}

const story = (slug: string): RememberedStory => ({
  file: `content/stories/${slug}.md`,
  fingerprint: "1 2 3 4",
  fileHash: "f",
  uses: ["japan"],
  textHash: "t",
  record: record(slug),
  storyLinks: [],
  findings: [],
});
const { file } = story("a");

const states: [string, () => State][] = [
  ["in SQLite", inMemory],
  ["that ends with the process", volatileState],
];

test.each(states)("a state %s gives stories back as they were saved", (_, begin) => {
  const state = begin();
  for (const slug of ["a", "b"]) state.saveStory(story(slug));
  expect([...state.stories.keys()]).toEqual([story("a").file, story("b").file]);
  expect(state.stories.get(file)).toEqual(story("a"));
});

test.each(states)("a state %s holds nothing of what it was given a story in", (_, begin) => {
  const state = begin();
  const given = story("a");
  state.saveStory(given);
  expect(state.stories.get(file)?.record).not.toBe(given.record);
});

test.each(states)("a state %s has no copy of a story that it does not know", (_, begin) => {
  const state = begin();
  state.saveHtml(file, "<p>a</p>");
  expect([state.text(file), state.teaser(file), state.html(file)]).toEqual([undefined, undefined, undefined]);
});

test.each(states)(
  "a state %s gives stories back when they were written, and takes more of them",
  (_, begin) => {
    const state = begin();
    for (const slug of ["a", "b"]) state.saveStory(story(slug), storyText(article(slug)));
    state.writeStories();
    const found = state.stories.get(file);
    expect(found && plainStory(found)).toEqual(story("a"));
    state.saveStory({ ...story("a"), fileHash: "g" });
    state.saveStory(story("c"));
    expect(state.stories.get(file)?.fileHash).toBe("g");
    expect(state.stories.size).toBe(3);
    expect(state.text(file)).toEqual(storyText(article("a")));
  },
);

test.each(states)(
  "a state %s keeps a story's text until another one or nothing takes its place",
  (_, begin) => {
    const state = begin();
    state.saveStory(story("a"), storyText(article("a"), "\uFEFF<p>é</p>"));
    state.saveStory({ ...story("a"), fingerprint: "5 6 7 8" });
    expect(state.stories.get(file)?.fingerprint).toBe("5 6 7 8");
    expect(state.html(file)).toBe("\uFEFF<p>é</p>");
    state.saveHtml(file, "<p>anew</p>");
    expect(state.text(file)).toEqual(storyText(article("a"), "<p>anew</p>"));
    state.saveStory(story("a"), storyText(article("a", { headline: "Another" })));
    expect(state.teaser(file)).toEqual({ headline: "Another", summary: "Summary." });
    expect(state.text(file)).toEqual(storyText(article("a", { headline: "Another" })));
    expect(state.html(file)).toBeUndefined();
    const needless = state.text(file);
    if (needless) state.freeText(needless);
    expect(state.text(file)).toEqual(storyText(article("a", { headline: "Another" })));
    state.forgetStory(file);
    expect([state.text(file), state.teaser(file), state.stories.size]).toEqual([undefined, undefined, 0]);
  },
);

test.each(states)(
  "a state %s forgets its stories, and keeps its notes and the edition's files",
  (_, begin) => {
    const state = begin();
    state.setNote("make", "one");
    state.setNote("make", "two");
    state.setNote("scan", "one");
    state.setNote("scan", undefined);
    state.saveStory(story("a"), storyText(article("a")));
    state.outputs.set({ path: "index.html", digest: "d", fingerprint: "1 2" });
    state.forgetStories();
    expect([state.note("make"), state.note("scan")]).toEqual(["two", undefined]);
    expect([state.stories.size, state.text(file)]).toEqual([0, undefined]);
    expect(state.outputs.get("index.html")?.digest).toBe("d");
  },
);

test("what was committed is there when the database is looked at again, and what was not is not", () => {
  const database = new DatabaseSync(":memory:");
  database.exec(`begin; ${tables}`);
  const state = sqliteState(database);
  state.saveStory(story("a"), storyText(article("a")));
  state.writeStories();
  expect(database.prepare("select sum(size) as size from story").get()).toEqual({ size: 1 });
  state.outputs.set({ path: "index.html", digest: "d", fingerprint: "1 2" });
  expect([...state.outputHeads()]).toEqual([]);
  state.commit();
  database.exec("begin");
  const again = sqliteState(database);
  const found = again.stories.get(file);
  expect(found && plainStory(found)).toEqual(story("a"));
  expect(again.text(file)).toEqual(storyText(article("a")));
  expect(again.outputs.get("index.html")).toEqual({ path: "index.html", digest: "d", fingerprint: "1 2" });
  expect([...again.outputHeads()]).toHaveLength(1);
  again.outputs.delete("index.html");
  again.commit();
  database.exec("begin");
  expect([...sqliteState(database).outputHeads()]).toEqual([]);
});

test.each(states)("a state %s has no catalogue once its stories are forgotten", (_, begin) => {
  const state = begin();
  state.catalogued.save([{ file, record: record("a") }]);
  state.forgetStories();
  expect(() => state.catalogued.at(0)).toThrow(SyntaxError);
});
