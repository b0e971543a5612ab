import { expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { deletedEntry } from "./entry.js";

const withdrawn = (language: string) =>
  story({ language, status: "withdrawn", withdrawal: { date: "2024-05-03", reason: "사실이 아니다." } })
    .article;
const at = `ref="tag:news.example,2024-05-01:harbour" when="2024-05-03T12:00:00Z"`;
const comment = "<at:comment>사실이 아니다.</at:comment></at:deleted-entry>\n";

test("the reason of a withdrawal is in the story's language, where the feed is in another one", () => {
  const korean = String(deletedEntry(withdrawn("ko"), { publication }));
  expect(korean).toBe(`<at:deleted-entry ${at} xml:lang="ko">${comment}`);
  const english = String(deletedEntry(withdrawn(publication.language), { publication }));
  expect(english).toBe(`<at:deleted-entry ${at}>${comment}`);
});

test.each([
  ["https://elsewhere.example/?p=17", "https://elsewhere.example/?p=17"],
  ["urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a", "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a"],
  ["https://elsewhere.example/항구", "https://elsewhere.example/항구"],
  ["17 at https://elsewhere.example", "tag:news.example,2024-05-01:harbour"],
  ["17", "tag:news.example,2024-05-01:harbour"],
  ["https://elsewhere.example/100%", "tag:news.example,2024-05-01:harbour"],
  ["tag:elsewhere.example,2024:\ufffe", "tag:news.example,2024-05-01:harbour"],
  ["tag:elsewhere.example,2024:\ud800", "tag:news.example,2024-05-01:harbour"],
])("a story that was known by %j has that for its id where Atom allows it", (guid, id) => {
  const { article } = story({
    syndicatedFrom: { title: "Elsewhere", feedUrl: "https://elsewhere.example/feed", guid },
    status: "withdrawn",
    withdrawal: { date: "2024-05-03", reason: "Wrong." },
  });
  expect(/ref="(.*?)"/.exec(String(deletedEntry(article, { publication })))?.[1]).toBe(id);
});
