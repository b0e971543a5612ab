import { output, type Reader, seconds } from "./reader.ts";

/** sfeed, of suckless: a feed as lines of a table. */
export const sfeed: Reader = {
  name: "sfeed",
  programs: [{ name: "sfeed", probe: ["which", "sfeed"], install: "sfeed" }],
  cannotCarry: ["the summary, where there is content", "the date of a change", "all authors but the first"],
  read: async (document) =>
    (await output(["sfeed", "https://news.example/"], { input: document }))
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [date, title, link, content, , id, author, , categories] = line.split("\t");
        return {
          id,
          title,
          link,
          date: Number(date),
          author,
          categories,
          content: content?.replaceAll("\\n", "\n"),
        };
      }),
  expected: ({ id, title, link, published, authors, categories, content }) => ({
    id,
    title,
    link,
    date: seconds(published),
    author: authors[0],
    categories: categories.join("|"),
    content,
  }),
};
