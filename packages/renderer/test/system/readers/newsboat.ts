import { writeFile } from "node:fs/promises";
import path from "node:path";
import { python } from "../../../../../.ci/program.ts";
import { inFolder, json, output, type Reader, script, seconds } from "./reader.ts";

/** newsboat, which shows feeds in a terminal. */
export const newsboat: Reader = {
  name: "newsboat",
  programs: [
    { name: "newsboat", probe: ["newsboat", "--version"], install: "newsboat" },
    { name: "python3", probe: [python, "-c", "import sqlite3"], install: "python3" },
  ],
  cannotCarry: [
    "the summary, where there is content",
    "the date of a change, where the publication's is known",
    "categories",
    "of RSS, all authors but the last",
  ],
  read: (document) =>
    inFolder(async (folder) => {
      const file = (name: string) => path.join(folder, name);
      await writeFile(file("feed.xml"), document);
      await writeFile(file("urls"), `file://${file("feed.xml")}\n`);
      await writeFile(file("config"), "");
      const paths = ["-C", file("config"), "-u", file("urls"), "-c", file("cache.db")];
      await output(["newsboat", ...paths, "-x", "reload"], { env: { HOME: folder } });
      return json(await output([python, "-c", await script("newsboat.py"), file("cache.db")]));
    }),
  expected: ({ id, title, link, published, authors, content }, format) => ({
    id,
    title,
    link,
    date: seconds(published),
    author: format === "rss" ? authors.at(-1) : authors.join(", "),
    content,
  }),
};
