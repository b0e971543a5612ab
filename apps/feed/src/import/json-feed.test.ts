import { describe, expect, test } from "vitest";
import { imported, jsonFeed } from "../../test/imported.js";
import type { ImportLoss } from "./import-loss.js";

const only = (item: object, feed: object = {}) => {
  const { files, stories } = imported({ ...jsonFeed(item), ...feed });
  return { text: files[0]?.text ?? "", losses: stories[0]?.losses ?? [] };
};

const told = (losses: readonly ImportLoss[]) => new Map(losses.map(({ field, value }) => [field, value]));

describe("authors", () => {
  test.each<[string, object]>([
    ["as names alone", { authors: ["Jane Doe"] }],
    ["as one name", { author: "Jane Doe" }],
    ["as objects", { authors: [{ name: "Jane Doe" }] }],
  ])("given %s are the byline, and not those of the feed", (_, fields) => {
    const { text, losses } = only(fields, { authors: ["The Desk"] });
    expect(text).toContain("authors:\n  - name: Jane Doe\n");
    expect(losses).toEqual([]);
  });

  test.each([{}, { authors: [""] }, { authors: [{ name: "" }] }])(
    "of the feed are the byline of %j",
    (item) => {
      expect(only(item, { authors: ["The Desk"] }).text).toContain("authors:\n  - name: The Desk\n");
    },
  );

  test("without a name leave an item without a byline, for those of the feed did not write it", () => {
    const { text, losses } = only(
      { authors: [{ url: "https://jane.example/" }, 7] },
      { authors: ["The Desk"] },
    );
    expect(text).not.toContain("authors:");
    expect(told(losses)).toEqual(
      new Map([
        ["authors[0].url", "https://jane.example/"],
        ["authors[1]", "7"],
      ]),
    );
  });
});

describe("what cannot be carried is told, with what it said", () => {
  const inside = `data:image/png;base64,${"A".repeat(400)}`;
  test.each<[object, readonly (readonly [field: string, value: string])[]]>([
    [{ image: inside }, [["image", `${inside.slice(0, 119)}…`]]],
    [{ banner_image: "javascript:x" }, [["banner_image", "javascript:x"]]],
    [{ url: "ftp://old.example/a" }, [["url", "ftp://old.example/a"]]],
    [
      { attachments: [{ url: "ftp://old.example/a.mp3", title: "Sound", mime_type: "audio/mpeg" }] },
      [
        ["attachments[0].url", "ftp://old.example/a.mp3"],
        ["attachments[0].title", "Sound"],
        ["attachments[0].mime_type", "audio/mpeg"],
      ],
    ],
    [
      { attachments: ["https://old.example/a.mp3", { url: "https://old.example/a.pdf", size: 3 }] },
      [
        ["enclosure", "https://old.example/a.pdf"],
        ["attachments[0]", "https://old.example/a.mp3"],
        ["attachments[1].size", "3"],
      ],
    ],
    [{ tags: ["pact", { name: "sea" }, ""] }, [["tags[1]", '{"name":"sea"}']]],
  ])("of %j", (item, losses) => {
    expect(told(only(item).losses)).toEqual(new Map(losses));
  });
});

test("what is not carried is told with its line", () => {
  const text = JSON.stringify(
    jsonFeed({}, { authors: [{ name: "Jane", url: "https://jane.example/" }] }),
    undefined,
    1,
  );
  const line = text.split("\n").findIndex((each) => each.includes("jane.example")) + 1;
  expect(imported(text).stories[1]?.losses).toMatchObject([{ field: "authors[0].url", line }]);
});

test("tags that are numbers are tags", () => {
  expect(only({ tags: ["pact", 2019] }).text).toContain('tags:\n  - pact\n  - "2019"\n');
});

test("what is no object among the items is no story", () => {
  expect(imported({ ...jsonFeed(), items: ["One", null] })).toMatchObject({
    files: [],
    stories: [
      { outcome: "skipped", reason: 'It is no item, which is a JSON object, but: "One"' },
      { outcome: "skipped", reason: "It is no item, which is a JSON object, but: null" },
    ],
  });
});

test("each file is taken once, wherever it is named, and a picture where nothing says what it is", () => {
  const { text } = only({
    image: "https://old.example/a",
    banner_image: "https://old.example/a",
    attachments: [
      { url: "https://old.example/a", mime_type: "image/jpeg" },
      { url: "https://old.example/b.mp3", mime_type: "audio/mpeg", size_in_bytes: 0 },
      { url: "https://old.example/b.mp3", mime_type: "audio/mpeg", size_in_bytes: 5 },
    ],
  });
  expect(text.match(/(?<=url: ).*/g)).toEqual(["https://old.example/a", "https://old.example/b.mp3"]);
  expect(text).toContain("kind: photo");
  expect(text).not.toContain("size:");
});

test("a banner is a picture of its own, where it is another one", () => {
  const { text } = only({
    image: "https://old.example/a.jpg",
    banner_image: "https://old.example/b.jpg",
  });
  expect(text.match(/(?<=url: ).*/g)).toEqual(["https://old.example/a.jpg", "https://old.example/b.jpg"]);
});

test("a date that cannot be read is told, with what it says", () => {
  const { text, losses } = only({ date_modified: "yesterday" });
  expect(text).not.toContain("dateModified");
  expect(told(losses)).toEqual(new Map([["date_modified", "yesterday"]]));
});

test.each([
  [
    { date_published: undefined, date_modified: "2019-11-23T08:00:00Z" },
    "datePublished: 2019-11-23T08:00:00Z\n",
  ],
  [{ date_modified: "2019-11-22T08:00:00Z" }, "datePublished: 2019-11-22T08:00:00Z\n"],
])("a story that says %j was not changed since it was published", (dates, written) => {
  const { text } = only(dates);
  expect(text).toContain(written);
  expect(text).not.toContain("dateModified");
});
