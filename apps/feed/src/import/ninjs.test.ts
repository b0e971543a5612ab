import { describe, expect, test } from "vitest";
import { imported } from "../../test/imported.js";

const item = {
  uri: "tag:agency.example,2019:1",
  standard: { name: "ninjs", version: "3.1" },
  type: "text",
  language: "en",
  firstCreated: "2019-11-22T08:00:00Z",
  headlines: [{ role: "main", value: "Two" }],
  bodies: [{ role: "main", contentType: "text/html", value: "<p>Words of the story.</p>" }],
};
const only = (fields: object) => {
  const { files, stories } = imported({ ...item, ...fields });
  return { text: files[0]?.text ?? "", story: stories[0] };
};

describe("a picture's file", () => {
  const picture = (rendition: object) => ({
    associations: [
      {
        name: "main",
        uri: "urn:x:1",
        type: "picture",
        by: "Kyodo",
        descriptions: [{ role: "alt", value: "A hall" }],
        renditions: [{ name: "large", ...rendition }],
      },
    ],
  });

  test.each<[string, string, string | undefined]>([
    ["of the ending", "https://agency.example/1.jpg", undefined],
    ["of the ending, where what is said is none", "https://agency.example/1.jpg", "JPEG"],
    ["that everybody means", "https://agency.example/1", "image/jpg"],
  ])("has the media type %s", (_, href, contentType) => {
    const { text, story } = only(picture({ href, contentType, width: 100 }));
    expect(story?.outcome).toBe("published");
    expect(text).toContain(`      - url: ${href}\n        mediaType: image/jpeg\n        width: 100\n`);
  });

  test("that nothing tells the media type of is for a person to complete", () => {
    const { text, story } = only(picture({ href: "https://agency.example/1", width: 100 }));
    expect(story).toMatchObject({ outcome: "draft", findings: [{ code: "media-type-unknown" }] });
    expect(text).toContain(
      "#       - url: https://agency.example/1\n#         mediaType:\n#         width: 100\n",
    );
  });

  test("that is on no web address is told", () => {
    const { story } = only(picture({ href: "1.jpg" }));
    expect(story?.losses.find(({ field }) => field === "associations[0].renditions[0]")).toMatchObject({
      value: '{"name":"large","href":"1.jpg"}',
    });
  });
});

test("what is not carried is told with its line and what it said", () => {
  const text = JSON.stringify(
    { items: [item, { ...item, uri: "tag:agency.example,2019:2", urgency: 3 }] },
    undefined,
    1,
  );
  const line = text.split("\n").findIndex((each) => each.includes("urgency")) + 1;
  expect(imported(text).stories[1]?.losses).toMatchObject([{ field: "urgency", value: "3", line }]);
});

test("what is not carried of an item on its own is told with its line", () => {
  const { stories } = imported(`{"edNote":"For desks.",${JSON.stringify(item).slice(1)}`.replace(",", ",\n"));
  expect(stories[0]?.losses).toMatchObject([{ field: "edNote", value: "For desks.", line: 1 }]);
});

test.each<[string, string, string]>([
  [
    "text/html",
    '<h2>*</h2><p>Body <b>bold</b> with a <a href="https://x.example/a_b">link</a>, and then more of it.</p><p>End.</p>',
    "Body bold with a link, and then more of it.",
  ],
  [
    "text/markdown",
    "A **bold** beginning\nof [two](https://x.example/) lines of copy.\n\nEnd.",
    "A bold beginning of two lines of copy.",
  ],
  [
    "text/plain",
    "2 * 3 * 4 is what stood in the paper of a_b_c today.",
    "2 * 3 * 4 is what stood in the paper of a_b_c today.",
  ],
])("the summary that is made of copy in %s is plain text", (contentType, value, summary) => {
  expect(only({ bodies: [{ contentType, value }] }).text).toContain(`\nsummary: ${summary}\n`);
});

test.each([
  ["usable", "published", undefined],
  ["withheld", "draft", "The item is withheld."],
  ["canceled", "draft", "The item was canceled by those who supplied it."],
])("an item that is %s becomes %s", (pubStatus, outcome, reason) => {
  const { text, story } = only({ pubStatus });
  expect(story).toMatchObject({ outcome });
  expect(story?.reason).toBe(reason);
  expect(text.includes("status: draft\n")).toBe(outcome === "draft");
});

test.each(["picture", "video", "graphic"])("an item of the type %s is no story", (type) => {
  expect(only({ type }).story).toMatchObject({ outcome: "skipped", headline: "Two" });
});
