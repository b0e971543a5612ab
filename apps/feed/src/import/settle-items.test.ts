import { describe, expect, test } from "vitest";
import { sourceItem } from "../../test/source-item.js";
import type { KnownStory } from "./known-stories.js";
import { settleItems } from "./settle-items.js";
import type { SourceItem } from "./source-item.js";

const entry = (fields: Partial<SourceItem>): SourceItem =>
  sourceItem({
    place: { line: 3, column: 1 },
    guid: "urn:x:1",
    headline: "One",
    published: "2019-11-22",
    ...fields,
  });
const known = (fields: Partial<KnownStory>): KnownStory => ({
  file: "stories/one.md",
  slug: "one",
  formerSlugs: [],
  headline: "One",
  published: "2019-11-22",
  ...fields,
});
const channel = { feedUrl: "https://old.example/feed" };
const settle = (items: readonly SourceItem[], stories: readonly KnownStory[] = []) => {
  const settled = settleItems({ items, channel }, { known: stories, feedUrl: undefined });
  return items.map((item) => settled.get(item));
};

test("an entry that nobody knows is to be written", () => {
  expect(settle([entry({})], [known({ guid: "urn:x:2" })])).toEqual([undefined]);
});

test.each([
  ["guid", known({ guid: "urn:x:1", id: "tag:news.example,2019:one" })],
  ["permanent id", known({ id: "urn:x:1" })],
])("one whose guid is a story's %s is there already", (_, story) => {
  expect(settle([entry({ headline: "Other", guid: "urn:x:1" })], [story])).toEqual([
    {
      outcome: "already-there",
      place: { line: 3, column: 1 },
      headline: "Other",
      guid: "urn:x:1",
      link: undefined,
      id: story.id,
      file: "stories/one.md",
      reason: "It is in stories/one.md already.",
      findings: [],
      losses: [],
    },
  ]);
});

test("one that was published once, and whose file is gone, is named by its slug", () => {
  const [settled] = settle([entry({})], [{ guid: "urn:x:1", slug: "one", formerSlugs: [] }]);
  expect(settled).toMatchObject({
    outcome: "already-there",
    reason: "It was published as “one” already.",
  });
});

test("a story that a file has twice counts once; the others are told with the line of the first", () => {
  const second = entry({ place: { line: 9, column: 1 } });
  const other = entry({ place: { line: 15, column: 1 }, headline: "Another" });
  expect(settle([entry({}), second, other, entry({ guid: "urn:x:2" })])).toMatchObject([
    undefined,
    { outcome: "skipped", reason: "The file has it twice; the one on line 3 counts." },
    {
      outcome: "skipped",
      reason:
        "The file has its guid twice, and the one on line 3 counts; where this is another story, give it a guid of its own in the file.",
    },
    undefined,
  ]);
});

test("of those that a file has twice, the one that was changed last counts, wherever it stands", () => {
  const at = (line: number, modified?: string) => entry({ place: { line, column: 1 }, modified });
  const skipped = (line: number) => ({
    outcome: "skipped",
    reason: `The file has it twice; the one on line ${line} counts.`,
  });
  const [morning, evening] = ["2019-11-23T08:00:00Z", "2019-11-23T20:00:00+09:00"];
  expect(settle([at(3, morning), at(9, evening)])).toMatchObject([skipped(9), undefined]);
  expect(settle([at(3, evening), at(9, morning)])).toMatchObject([undefined, skipped(3)]);
  expect(settle([at(3), at(9, morning), at(15, evening), at(21, "2019-11-21")])).toMatchObject([
    skipped(15),
    skipped(15),
    undefined,
    skipped(15),
  ]);
});

test("of those that a file has twice, one without a date does not count before one that has one", () => {
  const at = (line: number, published?: string) => entry({ place: { line, column: 1 }, published });
  expect(settle([at(3), at(9, "2019-11-23")])[0]).toMatchObject({ outcome: "skipped" });
  expect(settle([at(3, "2019-11-23"), at(9)])[1]).toMatchObject({ outcome: "skipped" });
});

test("what is not written does not count as the first", () => {
  const page = entry({ skipped: "It is a page." });
  expect(settle([page, entry({})])).toMatchObject([
    { outcome: "skipped", reason: "It is a page." },
    undefined,
  ]);
});

test("one that cannot be read is refused with the reason, whatever else is known of it", () => {
  const broken = { code: "ninjs-invalid", message: "It is broken.", hint: "Export it again." };
  const item = entry({ broken, skipped: "It is a page." });
  expect(settle([item], [known({ guid: "urn:x:1" })])).toMatchObject([
    { outcome: "refused", reason: "It is broken.", findings: [broken] },
  ]);
});

test("one that is no story is skipped, also where its guid is known", () => {
  const item = entry({ skipped: "It is a page.", guid: "1" });
  const story = known({ guid: "1", feedUrl: "https://other.example/feed", headline: "Two" });
  expect(settle([item], [story])).toMatchObject([{ outcome: "skipped" }]);
});

test("one whose number is that of another site's story is refused", () => {
  const story = known({ guid: "1", feedUrl: "https://other.example/feed", headline: "Two" });
  expect(settle([entry({ guid: "1" })], [story])).toMatchObject([
    { outcome: "refused", findings: [{ code: "guid-taken" }] },
  ]);
});

describe("one without a guid", () => {
  const unnamed = (fields: Partial<SourceItem> = {}) => entry({ guid: undefined, ...fields });

  test.each<[string, SourceItem, boolean]>([
    ["of its headline and date", unnamed(), true],
    ["of its headline, where it has no date", unnamed({ published: undefined }), true],
    ["of another date", unnamed({ published: "2019-11-23" }), false],
    ["of another headline", unnamed({ headline: "Two" }), false],
    [
      "of its copy, which stands for a headline",
      unnamed({ headline: " ", copy: { value: "One", format: "text", base: undefined } }),
      true,
    ],
    [
      "of another headline, though its copy is that",
      unnamed({ headline: "Two", copy: { value: "One", format: "text", base: undefined } }),
      false,
    ],
  ])("is a story %s: %#", (_, item, isThere) => {
    expect(settle([item], [known({})])[0]?.outcome).toBe(isThere ? "already-there" : undefined);
  });

  test("is the one of several that are called alike which has its date", () => {
    const other = known({ file: "stories/one-2.md", published: "2019-11-23" });
    expect(settle([unnamed({ published: "2019-11-23" })], [known({}), other])).toMatchObject([
      { file: "stories/one-2.md" },
    ]);
  });

  test("is never another in the file that has none", () => {
    expect(settle([unnamed(), unnamed()])).toEqual([undefined, undefined]);
  });
});

test("one that is there under another guid, by its page, is told with the guid that is not kept", () => {
  const link = "https://old.example/2019/one/";
  const item = entry({ guid: "17 at https://old.example", link });
  expect(settle([item], [known({ guid: "urn:x:1", link })])).toMatchObject([
    {
      outcome: "already-there",
      file: "stories/one.md",
      losses: [{ field: "guid", value: "17 at https://old.example" }],
    },
  ]);
});
