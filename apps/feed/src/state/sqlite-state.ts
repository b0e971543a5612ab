import type { DatabaseSync } from "node:sqlite";
import { freeText } from "./free-text.js";
import { CatalogueLists } from "./catalogue-lists.js";
import { CataloguedStories } from "./catalogued-stories.js";
import { OutputMap } from "./output-map.js";
import { sqliteBlocks } from "./sqlite-blocks.js";
import { assertIntact, changing, checksumOf, readingRow } from "./sqlite-rows.js";
import { sqliteTexts } from "./sqlite-texts.js";
import type { State } from "./state.js";
import { applicationId } from "./state-file.js";
import { StoryMap } from "./story-map.js";
import { htmlIn } from "./story-text.js";

/** Grows with every change to the tables or to what stands in them. A state of another version is begun anew. */
export const stateVersion = 19;

/**
 * How much SQLite holds of its file, in units of 1,024 bytes: to get memory that was not used yet takes longer than to read once
 * more. Where all stories are written, the index of their texts is looked into for each.
 */
export const cacheToLook = "pragma cache_size = -1000;";
const cacheToWrite = "pragma cache_size = -8000;";

// What stands first in a row is read without what follows.
const blockColumns = `
  block integer primary key, size integer not null,
  head_sum integer not null, head text not null, rest_sum integer not null, rest text not null
`;

// A table without row ids would be gone through by whole rows: to find one note, SQLite would read others of several megabytes.
export const tables = `
create table note (name text primary key, sum integer not null, value text not null);
create table story (${blockColumns});
create table catalogue (${blockColumns});
create table catalogued (${blockColumns});
create table output (${blockColumns});
create table text (
  file text primary key, headline text not null, summary text not null,
  teaser_sum integer not null, article_sum integer not null, html_sum integer not null,
  article blob not null, html blob
);
pragma application_id = ${applicationId};
pragma user_version = ${stateVersion};
${cacheToWrite}
`;

/**
 * Gives the state that a database holds.
 *
 * @param database one with the tables of this version, in which a transaction that locks others out has been begun
 */
export function sqliteState(database: DatabaseSync): State {
  const outputStore = sqliteBlocks(database, "output");
  const stories = new StoryMap(sqliteBlocks(database, "story"));
  const catalogue = new CatalogueLists(sqliteBlocks(database, "catalogue"));
  const catalogued = new CataloguedStories(sqliteBlocks(database, "catalogued"));
  const outputs = new OutputMap(outputStore);
  const texts = sqliteTexts(database);
  const deleteNote = changing(database, "delete from note where name = ?");
  const insertNote = changing(database, "insert or replace into note values (?, ?, ?)");
  const noteOf = readingRow(database, "select sum, value from note where name = ?");
  return {
    note: (name) => {
      const [sum, value] = noteOf(name);
      if (typeof value !== "string") return undefined;
      assertIntact(sum, name, value);
      return value;
    },
    setNote: (name, value) =>
      value === undefined ? deleteNote(name) : insertNote(name, checksumOf(name, value), value),
    stories,
    catalogue,
    catalogued,
    outputs,
    outputHeads: outputStore.heads,
    saveStory: (story, text) => {
      stories.set(story);
      if (text) texts.save(story.file, text);
    },
    forgetStory: (file) => {
      stories.delete(file);
      texts.forget(file);
    },
    text: texts.text,
    freeText,
    teaser: texts.teaser,
    html: (file) => {
      const known = texts.text(file);
      return known && htmlIn(known);
    },
    saveHtml: texts.saveHtml,
    writeStories: () => stories.save(),
    forgetStories: () => {
      database.exec(cacheToWrite);
      stories.clear();
      catalogue.clear();
      catalogued.clear();
      texts.forgetAll();
    },
    commit: () => {
      stories.save();
      outputs.save();
      database.exec("commit");
    },
    close: () => database.close(),
  };
}
