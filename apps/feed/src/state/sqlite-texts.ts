import type { DatabaseSync } from "node:sqlite";
import { assertIntact, changing, checksumOf, readingRow } from "./sqlite-rows.js";
import type { State } from "./state.js";
import { encoded, type StoryText } from "./story-text.js";

/** The texts of stories, by the paths of their files. What is read throws a `SyntaxError` where it is damaged. */
export interface SqliteTexts extends Pick<State, "text" | "teaser" | "saveHtml"> {
  readonly save: (file: string, text: StoryText) => void;
  readonly forget: (file: string) => void;
  readonly forgetAll: () => void;
}

/** Gives the texts of stories that a database holds. Each part has a checksum, for each is read or written by itself. */
export function sqliteTexts(database: DatabaseSync): SqliteTexts {
  const insert = changing(database, "insert or replace into text values (?, ?, ?, ?, ?, ?, ?, ?)");
  const updateHtml = changing(database, "update text set html_sum = ?, html = ? where file = ?");
  const teaserOf = readingRow(database, "select headline, summary, teaser_sum from text where file = ?");
  const textOf = readingRow(
    database,
    "select headline, summary, teaser_sum, article_sum, html_sum, article, html from text where file = ?",
  );
  const teaserIn = (file: string, [headline, summary, sum]: readonly unknown[]) => {
    assertIntact(sum, file, headline, summary);
    return { headline: String(headline), summary: String(summary) };
  };
  return {
    text: (file) => {
      const row = textOf(file);
      if (row.length === 0) return undefined;
      const [, , , articleSum, htmlSum, article, html] = row;
      const teaser = teaserIn(file, row);
      assertIntact(articleSum, file, article);
      assertIntact(htmlSum, file, html);
      if (!(article instanceof Uint8Array)) return undefined;
      return html instanceof Uint8Array ? { teaser, article, html } : { teaser, article };
    },
    teaser: (file) => {
      const row = teaserOf(file);
      return row.length === 0 ? undefined : teaserIn(file, row);
    },
    save: (file, { teaser: { headline, summary }, article, html = null }) =>
      insert(
        file,
        headline,
        summary,
        checksumOf(file, headline, summary),
        checksumOf(file, article),
        checksumOf(file, html),
        article,
        html,
      ),
    saveHtml: (file, text) => {
      const html = encoded(text);
      updateHtml(checksumOf(file, html), html, file);
    },
    forget: changing(database, "delete from text where file = ?"),
    forgetAll: () => database.exec("delete from text"),
  };
}
