import type { DatabaseSync } from "node:sqlite";
import { sharingParts } from "./share-parts.js";
import type { RememberedStory, State } from "./state.js";
import { encoded, htmlIn, type StoryText } from "./story-text.js";

/** Grows with every change to the tables or to what stands in them. A state of another version is begun anew. */
export const stateVersion = 4;

export const tables = `
create table note (name text primary key, value text not null) without rowid;
create table story (file text primary key, json text not null) without rowid;
create table text (file text primary key, article blob not null, html blob);
pragma user_version = ${stateVersion};
`;

/**
 * Gives the state that a database holds.
 *
 * @param database one with the tables of this version, in which a transaction that locks others out has been begun
 */
export function sqliteState(database: DatabaseSync): State {
  const run = (sql: string) => {
    const statement = database.prepare(sql);
    return (...values: (string | Uint8Array | null)[]) => void statement.run(...values);
  };
  const row = (sql: string) => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return (key: string): readonly unknown[] => {
      const found: unknown = statement.get(key);
      return Array.isArray(found) ? found : [];
    };
  };
  const share = sharingParts();
  const deleteStory = run("delete from story where file = ?");
  const deleteText = run("delete from text where file = ?");
  const insertStory = run("insert or replace into story values (?, ?)");
  const insertText = run("insert or replace into text values (?, ?, ?)");
  const updateHtml = run("update text set html = ? where file = ?");
  const noteOf = row("select value from note where name = ?");
  const textOf = row("select article, html from text where file = ?");
  const text = (file: string): StoryText | undefined => {
    const [article, html] = textOf(file);
    if (!(article instanceof Uint8Array)) return undefined;
    return html instanceof Uint8Array ? { article, html } : { article };
  };
  return {
    note: (name) => {
      const [value] = noteOf(name);
      return typeof value === "string" ? value : undefined;
    },
    setNote: run("insert or replace into note values (?, ?)"),
    stories: () => {
      const statement = database.prepare("select json from story");
      statement.setReturnArrays(true);
      const stories = new Map<string, RememberedStory>();
      // One after another: all rows at once would take as much memory as everything that is made of them.
      for (const found of statement.iterate()) {
        const story = share(storyIn(Array.isArray(found) ? found[0] : undefined));
        stories.set(story.file, story);
      }
      return stories;
    },
    saveStory: (story, known) => {
      const json = JSON.stringify(story);
      insertStory(story.file, json);
      if (known) insertText(story.file, known.article, known.html ?? null);
      return share(storyIn(json));
    },
    forgetStory: (file) => {
      deleteStory(file);
      deleteText(file);
    },
    text,
    html: (file) => {
      const known = text(file);
      return known && htmlIn(known);
    },
    saveHtml: (file, html) => updateHtml(encoded(html), file),
    forgetStories: () => database.exec("delete from story; delete from text"),
    commit: () => database.exec("commit"),
    close: () => database.close(),
  };
}

function storyIn(json: unknown): RememberedStory {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `saveStory` wrote it, with tables of this same version
  return JSON.parse(String(json)) as RememberedStory;
}
