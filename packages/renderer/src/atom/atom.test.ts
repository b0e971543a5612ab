import { Publication } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { article, publication, story } from "../../test/stories.js";
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

const feed = { publication, url: "https://news.example/atom.xml", homeUrl: "https://news.example/" };
const takenBack = (date: string) =>
  article({ id: "tag:news.example,2024:a", status: "withdrawn", withdrawal: { date, reason: "Wrong." } });

test.each([
  ["its newest story, where a withdrawal came before it", ["2024-05-02"], "2024-05-03T12:00:00Z"],
  ["its latest withdrawal", ["2024-05-05", "2024-05-04"], "2024-05-05T12:00:00Z"],
])("a feed is as new as %s", (_, withdrawals, updated) => {
  const stories = [story({ datePublished: "2024-05-03" })];
  const document = renderAtom({ ...feed, stories, withdrawn: withdrawals.map(takenBack) });
  expect(/<updated>(.*?)<\/updated>/.exec(document)?.[1]).toBe(updated);
});
