import { python } from "../../../../../.ci/program.ts";
import { json, output, type Reader, script, seconds, withWords, words } from "./reader.ts";

/** feedparser takes an RSS title in which there is a tag for HTML, and writes its ampersands as HTML does. */
const asHtml = (text: string | undefined) =>
  text !== undefined && /<[a-z]/.test(text) ? text.replace(/&(?![a-z]+;)/g, "&amp;") : text;

/** feedparser, which Python's programs read feeds with. */
export const feedparser: Reader = {
  name: "feedparser",
  programs: [
    { name: "feedparser", probe: [python, "-c", "import feedparser"], install: "python3-feedparser" },
  ],
  cannotCarry: ["whether a title or summary of RSS is plain text, where there is a tag in it"],
  read: async (document) =>
    withWords(json(await output([python, "-c", await script("feedparser.py")], { input: document }))),
  expected: ({ id, title, link, published, authors, categories, summary, content }, format) => ({
    id,
    title: format === "rss" ? asHtml(title) : title,
    link,
    date: seconds(published),
    authors,
    categories,
    summary: format === "rss" ? asHtml(summary) : summary,
    content: words(content),
  }),
};
