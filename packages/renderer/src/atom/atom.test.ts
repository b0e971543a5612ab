import { expect, test } from "vitest";
import { article, publication, story } from "../../test/stories.js";
import { renderAtom } from "./atom.js";

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
