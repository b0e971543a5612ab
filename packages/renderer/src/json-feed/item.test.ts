import { expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { renderJsonFeed } from "./json-feed.js";

test("an attachment plays for whole seconds: programs that read them as whole numbers refuse a feed with others", () => {
  const file = { url: "https://news.example/a.mp3", mediaType: "audio/mpeg", duration: 61.5 };
  const feed = renderJsonFeed({
    publication,
    url: "https://news.example/feed.json",
    homeUrl: "https://news.example/",
    stories: [story({ media: [{ kind: "audio", credit: "A", renditions: [file] }] })],
  });
  expect(feed).toContain('"duration_in_seconds": 62\n');
});
