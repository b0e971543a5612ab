import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { record } from "../../test/record.js";
import { sqliteState, tables } from "./sqlite-state.js";
import type { RememberedStory, State } from "./state.js";
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
  findings: [],
});

const states: [string, () => State][] = [
  ["in SQLite", inMemory],
  ["that ends with the process", volatileState],
];

test.each(states)("a state %s gives stories back as it gave them when they were saved", (_, begin) => {
  const state = begin();
  const saved = ["a", "b"].map((slug) => state.saveStory(story(slug)));
  expect([...state.stories().values()]).toEqual(saved);
  expect(saved).toEqual([story("a"), story("b")]);
});

test.each(states)(
  "a state %s keeps a story's text until another one or nothing takes its place",
  (_, begin) => {
    const state = begin();
    const { file } = story("a");
    state.saveStory(story("a"), storyText("{}", "<p>é</p>"));
    state.saveStory({ ...story("a"), fingerprint: "5 6 7 8" });
    expect(state.stories().get(file)?.fingerprint).toBe("5 6 7 8");
    expect(state.html(file)).toBe("<p>é</p>");
    state.saveHtml(file, "<p>anew</p>");
    expect(state.text(file)).toEqual(storyText("{}", "<p>anew</p>"));
    state.saveStory(story("a"), storyText("[]"));
    expect(state.text(file)).toEqual(storyText("[]"));
    expect(state.html(file)).toBeUndefined();
    state.forgetStory(file);
    expect([state.text(file), state.stories().size]).toEqual([undefined, 0]);
  },
);

test.each(states)("a state %s forgets its stories and keeps its notes", (_, begin) => {
  const state = begin();
  state.setNote("make", "one");
  state.setNote("make", "two");
  state.saveStory(story("a"), storyText("{}"));
  state.forgetStories();
  expect([state.note("make"), state.note("scan")]).toEqual(["two", undefined]);
  expect([state.stories().size, state.text(story("a").file)]).toEqual([0, undefined]);
});
