import { TagUri } from "@copydesk/article-schema";
import { type Feed, type Story } from "@copydesk/renderer";
import { cases } from "../cases.ts";
import { publication } from "../stories.ts";

/** Every edge case that feeds show, each under an id and at an address of its own. */
const stories: readonly Story[] = Object.entries(cases)
  .filter(([, { article }]) => article.status !== "withdrawn")
  .map(([name, story]) => ({
    ...story,
    article: { ...story.article, id: TagUri.parse(`tag:news.example,2024:${name}`) },
    url: `https://news.example/stories/${name}/`,
  }));

/** A feed of all of them. */
export const feed: Feed = {
  publication,
  url: "https://news.example/feed.xml?a=1&b=2",
  homeUrl: "https://news.example/",
  stories,
};
