import { Publication } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { renderAtom } from "./atom.js";

test("the first link of a feed and of an entry leads to a page: programs that read no relations take that one", () => {
  const rights = { license: "https://creativecommons.org/licenses/by/4.0/" };
  const media = [
    {
      kind: "audio",
      credit: "Radio",
      renditions: [{ url: "https://news.example/a.mp3", mediaType: "audio/mpeg" }],
    },
  ];
  const text = renderAtom({
    publication: Publication.parse({ ...publication, hubs: ["https://hub.example/"] }),
    url: "https://news.example/atom.xml",
    homeUrl: "https://news.example/",
    stories: [story({ rights, media })],
    archive: { previous: "https://news.example/1.xml" },
  });
  const firstLinks = text.split("<entry").map((part) => /<link [^>]*href="([^"]*)"/.exec(part)?.[1]);
  expect(firstLinks).toEqual(["https://news.example/", "https://news.example/stories/harbour/"]);
});
