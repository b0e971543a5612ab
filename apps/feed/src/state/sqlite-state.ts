import type { DatabaseSync } from "node:sqlite";
import type { Article } from "@copydesk/article-schema";
import type { RememberedStory, State } from "./state.js";

/** Grows with every change to the tables or to what stands in them. A state of another version is begun anew. */
export const stateVersion = 2;

export const tables = `
create table note (name text primary key, value text not null) without rowid;
create table story (file text primary key, fingerprint text not null, file_hash text not null, text_hash text not null,
  rest text not null) without rowid;
create table text (file text primary key, article text not null, html text);
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
    return (...values: (string | null)[]) => void statement.run(...values);
  };
  const some = (sql: string) => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return (key: string): readonly (string | undefined)[] => {
      const row: unknown = statement.get(key);
      return Array.isArray(row) ? row.map((value: unknown) => (typeof value === "string" ? value : undefined)) : [];
    };
  };
  const one = (sql: string) => {
    const first = some(sql);
    return (key: string) => first(key)[0];
  };
  const rows = (sql: string): Iterable<readonly string[]> => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return statement.all().map(texts);
  };
  const [forgetStory, forgetText] = ["story", "text"].map((table) => run(`delete from ${table} where file = ?`));
  const insertStory = run("insert or replace into story values (?, ?, ?, ?, ?)");
  const insertText = run("insert or replace into text values (?, ?, ?)");
  const updateHtml = run("update text set html = ? where file = ?");
  const touch = run("update story set fingerprint = ? where file = ?");
  const textOf = some("select article, html from text where file = ?");
  const articleOf = one("select article from text where file = ?");
  return {
    note: one("select value from note where name = ?"),
    setNote: run("insert or replace into note values (?, ?)"),
    stories: () =>
      new Map(
        Array.from(rows("select file, fingerprint, file_hash, text_hash, rest from story"), (row) => {
          const story = rememberedStory(row);
          return [story.file, story];
        }),
      ),
    saveStory: ({ file, fingerprint, fileHash, textHash, uses, record, findings }, { article, html }) => {
      insertStory(file, fingerprint, fileHash, textHash, JSON.stringify({ uses, record, findings }));
      insertText(file, article, html ?? null);
    },
    touchStory: (file, fingerprint) => touch(fingerprint, file),
    forgetStory: (file) => {
      forgetStory?.(file);
      forgetText?.(file);
    },
    text: (file) => {
      const [article, html] = textOf(file);
      return article === undefined ? undefined : { article, ...(html !== undefined && { html }) };
    },
    article: (file) => {
      const json = articleOf(file);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `saveStory` wrote it from a checked article
      return json === undefined ? undefined : (JSON.parse(json) as Article);
    },
    html: one("select html from text where file = ?"),
    saveHtml: (file, html) => updateHtml(html, file),
    forgetStories: () => database.exec("delete from story; delete from text"),
    commit: () => database.exec("commit"),
    close: () => database.close(),
  };
}

function texts(row: unknown): readonly string[] {
  return Array.isArray(row) ? row.map(String) : [];
}

function rememberedStory(row: readonly string[]): RememberedStory {
  const [file = "", fingerprint = "", fileHash = "", textHash = "", rest = "{}"] = row;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `saveStory` wrote it, with tables of this same version
  const { uses, record, findings } = JSON.parse(rest) as Pick<
    RememberedStory,
    "uses" | "record" | "findings"
  >;
  return { file, fingerprint, fileHash, uses, textHash, record, findings };
}
