import type { DatabaseSync } from "node:sqlite";
import { BlockMap, type BlockStore } from "./block-map.js";
import { OutputMap } from "./output-map.js";
import { freeText } from "./free-text.js";
import type { State } from "./state.js";
import { applicationId } from "./state-file.js";
import { storyFormat } from "./story-format.js";
import { encoded, htmlIn, type StoryText } from "./story-text.js";

/** Grows with every change to the tables or to what stands in them. A state of another version is begun anew. */
export const stateVersion = 11;

// What stands first in a row is read without what follows.
export const tables = `
create table note (name text primary key, value text not null) without rowid;
create table story (block integer primary key, size integer not null, entries text not null);
create table output (block integer primary key, size integer not null, entries text not null);
create table text (file text primary key, headline text not null, summary text not null, article blob not null, html blob);
pragma application_id = ${applicationId};
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
    return (key: string | number): readonly unknown[] => {
      const found: unknown = statement.get(key);
      return Array.isArray(found) ? found : [];
    };
  };
  const blocksIn = (table: "story" | "output"): BlockStore => {
    const sizes = database.prepare(`select size from ${table} order by block`);
    const read = row(`select entries from ${table} where block = ?`);
    const write = database.prepare(`insert or replace into ${table} values (?, ?, ?)`);
    sizes.setReturnArrays(true);
    return {
      sizes: () => Array.from(sizes.iterate(), (found) => (Array.isArray(found) ? Number(found[0]) : 0)),
      read: (block) => String(read(block)[0]),
      write: (block, entries, size) => void write.run(block, size, entries),
      clear: () => database.exec(`delete from ${table}`),
    };
  };
  const outputStore = readOnce(blocksIn("output"));
  const format = storyFormat();
  const stories = new BlockMap(format, blocksIn("story"));
  const outputs = new OutputMap(outputStore);
  const deleteNote = run("delete from note where name = ?");
  const insertNote = run("insert or replace into note values (?, ?)");
  const deleteText = run("delete from text where file = ?");
  const insertText = run("insert or replace into text values (?, ?, ?, ?, ?)");
  const updateHtml = run("update text set html = ? where file = ?");
  const noteOf = row("select value from note where name = ?");
  const teaserOf = row("select headline, summary from text where file = ?");
  const textOf = row("select headline, summary, article, html from text where file = ?");
  const text = (file: string): StoryText | undefined => {
    const [headline, summary, article, html] = textOf(file);
    if (!(article instanceof Uint8Array)) return undefined;
    const teaser = { headline: String(headline), summary: String(summary) };
    return html instanceof Uint8Array ? { teaser, article, html } : { teaser, article };
  };
  return {
    note: (name) => {
      const [value] = noteOf(name);
      return typeof value === "string" ? value : undefined;
    },
    setNote: (name, value) => (value === undefined ? deleteNote(name) : insertNote(name, value)),
    stories,
    outputs,
    outputBlocks: () =>
      outputStore.sizes().flatMap((size, block) => (size > 0 ? outputStore.read(block) : [])),
    saveStory: (story, known) => {
      stories.set(format.own(story));
      if (!known) return;
      const { teaser, article, html } = known;
      insertText(story.file, teaser.headline, teaser.summary, article, html ?? null);
    },
    forgetStory: (file) => {
      stories.delete(file);
      deleteText(file);
    },
    text,
    freeText,
    teaser: (file) => {
      const [headline, summary] = teaserOf(file);
      return typeof headline === "string" ? { headline, summary: String(summary) } : undefined;
    },
    html: (file) => {
      const known = text(file);
      return known && htmlIn(known);
    },
    saveHtml: (file, html) => updateHtml(encoded(html), file),
    writeStories: () => stories.save(),
    forgetStories: () => {
      stories.clear();
      database.exec("delete from text");
    },
    commit: () => {
      stories.save();
      outputs.save();
      database.exec("commit");
    },
    close: () => database.close(),
  };
}

/**
 * Gives a store that keeps what was read of it: the files of an edition are looked at to see whether they are still there, and
 * then to see what they were made of.
 */
function readOnce(store: BlockStore): BlockStore {
  const texts = new Map<number, string>();
  return {
    ...store,
    read: (block) => {
      const text = texts.get(block) ?? store.read(block);
      texts.set(block, text);
      return text;
    },
    write: (block, text, size) => {
      texts.delete(block);
      store.write(block, text, size);
    },
    clear: () => {
      texts.clear();
      store.clear();
    },
  };
}
