import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { record } from "../../test/record.js";
import { sqliteState, tables } from "./sqlite-state.js";
import type { State } from "./state.js";
import { storyText } from "./story-text.js";

const file = "content/stories/a.md";

/** A state with something of everything, in which something was altered behind its back. */
function damaged(sql: string): State {
  const database = new DatabaseSync(":memory:");
  database.exec(`begin; ${tables}`);
  const state = sqliteState(database);
  state.setNote("make", "one");
  state.saveStory(
    {
      file,
      fingerprint: "1 2",
      fileHash: "f",
      uses: [],
      textHash: "t",
      record: record("a"),
      storyLinks: [],
      findings: [],
    },
    storyText(article("a"), "<p>The copy.</p>"),
  );
  state.catalogued.save([{ file, record: record("a") }]);
  state.outputs.set({ path: "index.html", digest: "d", fingerprint: "1 2" });
  state.commit();
  database.exec(`begin; ${sql}`);
  return sqliteState(database);
}

const everything: readonly (readonly [string, (state: State) => unknown])[] = [
  ["a note", (state) => state.note("make")],
  ["a story", (state) => state.stories.get(file)?.record],
  ["a story of the catalogue", (state) => state.catalogued.at(0).record],
  ["a file of the edition", (state) => state.outputs.get("index.html")],
  ["what lists show of a story", (state) => state.teaser(file)],
  ["a text", (state) => state.text(file)],
];

test.each<[string, readonly string[], string]>([
  ["a note has another letter", ["a note"], "update note set value = 'two'"],
  [
    "a story has another letter",
    ["a story"],
    "update story set rest = replace(rest, '2019-11-22', '2019-11-23')",
  ],
  [
    "a story of the catalogue has another letter",
    ["a story of the catalogue"],
    "update catalogued set rest = replace(rest, '2019-11-22', '2019-11-23')",
  ],
  [
    "a file of the edition has another letter",
    ["a file of the edition"],
    "update output set rest = replace(rest, 'd', 'e')",
  ],
  [
    "a headline has another letter",
    ["what lists show of a story", "a text"],
    "update text set headline = headline || '!'",
  ],
  ["an article has another letter", ["a text"], "update text set article = cast('{}' as blob)"],
  ["the copy has another letter", ["a text"], "update text set html = cast('<p>The cupy.</p>' as blob)"],
  ["the copy is lost", ["a text"], "update text set html = null"],
])("gives no part of what is damaged: %s", (_, parts, sql) => {
  const state = damaged(sql);
  const refused = everything.filter(([, read]) => {
    try {
      return read(state) === undefined;
    } catch (error) {
      return error instanceof SyntaxError;
    }
  });
  expect(refused.map(([name]) => name)).toEqual(parts);
});

test("gives no text that stands in the place of another one", () => {
  const state = damaged("update text set file = 'content/stories/b.md'");
  expect(() => state.text("content/stories/b.md")).toThrow(SyntaxError);
});
