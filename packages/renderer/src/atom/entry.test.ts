import { expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { deletedEntry } from "./entry.js";

const withdrawn = (language: string) =>
  story({ language, status: "withdrawn", withdrawal: { date: "2024-05-03", reason: "사실이 아니다." } })
    .article;
const at = `ref="tag:news.example,2024-05-01:harbour" when="2024-05-03T12:00:00Z"`;
const comment = "<at:comment>사실이 아니다.</at:comment></at:deleted-entry>\n";

test("the reason of a withdrawal is in the story's language, where the feed is in another one", () => {
  const korean = String(deletedEntry(withdrawn("ko"), publication));
  expect(korean).toBe(`<at:deleted-entry ${at} xml:lang="ko">${comment}`);
  const english = String(deletedEntry(withdrawn(publication.language), publication));
  expect(english).toBe(`<at:deleted-entry ${at}>${comment}`);
});
