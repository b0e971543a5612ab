import { describe, expect, test } from "vitest";
import { article, publication, story } from "../../test/stories.js";
import { renderAtom, renderJsonFeed, renderRss } from "../index.js";

const feed = { publication, url: "https://news.example/feed", homeUrl: "https://news.example/" };
const evening = "2024-05-01T22:00:00+09:00";

describe("a story that was published in the evening and changed on that day", () => {
  const stories = [story({ datePublished: evening, dateModified: "2024-05-01" })];

  test.each([
    ["RSS", renderRss, "<dcterms:modified>2024-05-01T13:00:00Z<"],
    ["RSS, for the feed", renderRss, "<lastBuildDate>Wed, 01 May 2024 13:00:00 GMT<"],
    ["Atom", renderAtom, "<updated>2024-05-01T13:00:00Z</updated>\n<link"],
    ["Atom, for the entry", renderAtom, "</published>\n<updated>2024-05-01T13:00:00Z<"],
    ["JSON Feed", renderJsonFeed, '"date_modified":"2024-05-01T13:00:00Z"'],
  ])("was not changed before it was published, says %s", (_, render, expected) => {
    expect(render({ ...feed, stories })).toContain(expected);
  });
});

test("is taken back after it was published and changed, so that readers drop it", () => {
  const withdrawn = (fields: object) => {
    const taken = article({
      status: "withdrawn",
      withdrawal: { date: "2024-05-01", reason: "No." },
      ...fields,
    });
    return renderAtom({ ...feed, stories: [], withdrawn: [taken] });
  };
  expect(withdrawn({ datePublished: evening })).toContain('when="2024-05-01T13:00:00Z"');
  expect(withdrawn({ datePublished: "2024-04-30", dateModified: evening })).toContain(
    'when="2024-05-01T13:00:00Z"',
  );
  expect(withdrawn({ datePublished: "2024-04-30" })).toContain('when="2024-05-01T12:00:00Z"');
});
