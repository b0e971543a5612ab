import { parseOpml } from "feedsmith";
import { expect, test } from "vitest";
import { renderOpml } from "./opml.js";

test("lists feeds, in groups and outside of them", () => {
  const feed = (title: string) => ({
    title,
    url: `https://news.example/${title.length}?a&b`,
    homeUrl: "https://news.example/",
  });
  const opml = {
    title: "A & <B>",
    feeds: [{ ...feed("All"), description: "x\ny", language: "en" }],
    groups: [{ title: "“Places”", feeds: [feed("Japan & Korea")] }],
  };
  expect(parseOpml(renderOpml(opml))).toMatchObject({
    head: { title: "A & <B>" },
    body: {
      outlines: [
        {
          type: "rss",
          text: "All",
          xmlUrl: "https://news.example/3?a&b",
          htmlUrl: "https://news.example/",
          language: "en",
        },
        {
          text: "“Places”",
          outlines: [{ type: "rss", text: "Japan & Korea", xmlUrl: "https://news.example/13?a&b" }],
        },
      ],
    },
  });
});
