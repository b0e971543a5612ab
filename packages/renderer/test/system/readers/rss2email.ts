import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { python } from "../../../../../.ci/program.ts";
import {
  anything,
  inFolder,
  json,
  output,
  type Reader,
  script,
  seconds,
  withWords,
  words,
} from "./reader.ts";

/** rss2email, which sends feeds as mails. */
export const rss2email: Reader = {
  name: "rss2email",
  programs: [{ name: "rss2email", probe: ["r2e", "--version"], install: "rss2email" }],
  cannotCarry: [
    "the summary, where there is content",
    "a title with a tag in it, which it takes for HTML",
    "that several authors are several",
    "the difference between `&amp;` and `&` in a name",
  ],
  read: (document) =>
    inFolder(async (folder) => {
      const file = (name: string) => path.join(folder, name);
      const r2e = (...command: readonly string[]) =>
        output(["r2e", "-c", file("config"), "-d", file("data"), ...command], { env: { HOME: folder } });
      await writeFile(file("feed.xml"), document);
      await writeFile(
        file("config"),
        `[DEFAULT]\nto = desk@news.example\nemail-protocol = maildir\nmaildir-path = ${file("mail")}\nhtml-mail = True\ndate-header = True\nname-format = {author}\n`,
      );
      for (const part of ["new", "cur", "tmp"])
        await mkdir(path.join(folder, "mail", "INBOX", part), { recursive: true });
      await r2e("add", "edge-cases", `file://${file("feed.xml")}`);
      await r2e("run");
      const mails = json(await output([python, "-c", await script("rss2email.py"), file("mail/INBOX/new")]));
      return withWords(mails);
    }),
  // A mail is dated by the last change.
  expected: ({ id, title, link, published, modified, authors, categories, content }) => ({
    id,
    title: title?.includes("<") ? anything : title,
    link,
    date: seconds(modified ?? published),
    author: authors.length > 1 ? anything : authors[0]?.replaceAll("&amp;", "&"),
    categories: categories.join(","),
    content: words(content),
  }),
};
