import { expect, test } from "vitest";
import { feedContent } from "../feed/content.js";
import { renderStory } from "../html/render-story.js";
import { article } from "../../test/stories.js";
import { withLineFeeds } from "./line-feeds.js";

test("ends every line with a line feed", () => {
  expect(withLineFeeds("a\rb\r\nc\n\r\rd")).toBe("a\nb\nc\n\n\nd");
  expect(withLineFeeds("a\nb")).toBe("a\nb");
});

test("copy says the same however its lines end, and feeds say it alike", () => {
  const body = "a\nb\n\n```\nx\ny\n```\n\n![c\nd](/e.png)";
  const url = "https://news.example/stories/harbour/";
  const story = (text: string) => renderStory(article({ body: text }), { url });
  for (const end of ["\r", "\r\n"])
    expect(story(body.replaceAll("\n", end)).contentHtml).toBe(story(body).contentHtml);
  expect(feedContent({ ...story(body), contentHtml: "<p>a\r\nb</p>" })).toBe("<p>a\nb</p>");
});
