import { describe, expect, test } from "vitest";
import { type Fields, known, now, update, updates, withdrawn } from "../../test/ledger-updates.js";

describe("a promise that is broken", () => {
  const inStory = { file: "stories/a.md" };

  test.each<[string, Fields, readonly [string, Fields?][], object]>([
    [
      "the story is gone",
      {},
      [],
      {
        code: "story-vanished",
        file: "content/published.lock",
        place: { line: 3, column: 1 },
        hint: 'Put its file back. Then, to take it from readers: copydesk withdraw a --reason "…".',
      },
    ],
    [
      "the story is gone, and its embargo is over by now",
      { embargoedUntil: now.toISOString() },
      [],
      { code: "story-vanished", file: "content/published.lock" },
    ],
    [
      "it is a draft again",
      {},
      [["a", { status: "draft" }]],
      { code: "story-vanished", ...inStory, about: ["status"] },
    ],
    [
      "it is under embargo",
      {},
      [["a", { embargoedUntil: "2019-12-02T00:00:00Z" }]],
      { code: "story-vanished", ...inStory, about: ["embargoedUntil"] },
    ],
    [
      "it has another id",
      {},
      [["a", { id: "tag:news.example,2020:a" }]],
      { code: "story-id-changed", ...inStory, about: ["id"] },
    ],
    [
      "it has another id, and another slug that keeps its address",
      {},
      [["b", { formerSlugs: ["a"] }]],
      { code: "story-id-changed", file: "stories/b.md" },
    ],
    [
      "it has another slug",
      {},
      [["b", { id: "tag:news.example,2019:a" }]],
      {
        code: "story-slug-changed",
        file: "stories/b.md",
        hint: "Add formerSlugs: [a], or put the slug back.",
        about: ["slug"],
      },
    ],
    [
      "it has another slug, and keeps an older one alone",
      { formerSlugs: ["z"] },
      [["b", { id: "tag:news.example,2019:a", formerSlugs: ["z"] }]],
      { code: "story-slug-changed", hint: "Add formerSlugs: [z, a], or put the slug back." },
    ],
    [
      "it has another slug, and is withdrawn",
      {},
      [["b", { ...withdrawn, id: "tag:news.example,2019:a" }]],
      { code: "story-slug-changed", file: "stories/b.md" },
    ],
    [
      "a former address is given up",
      { formerSlugs: ["z"] },
      [["a"]],
      { code: "story-slug-changed", ...inStory },
    ],
    [
      "it has a guid, and had none",
      {},
      [["a", known("p=1")]],
      {
        code: "story-guid-changed",
        ...inStory,
        message:
          "Subscribers' readers know the story by “tag:news.example,2019:a”, and it is “p=1” in feeds now; every subscriber would be shown it again as new.",
        hint: "Take syndicatedFrom.guid out, so that feeds have the story's id again.",
        about: ["syndicatedFrom", "guid"],
      },
    ],
    [
      "it has another guid",
      known("p=1"),
      [["a", known("p=2")]],
      { code: "story-guid-changed", ...inStory, hint: "Put the guid back: syndicatedFrom.guid, p=1." },
    ],
    ["it has lost its guid", known("p=1"), [["a"]], { code: "story-guid-changed", ...inStory }],
    [
      "it was withdrawn, and readers would not know what to drop",
      known("p=1"),
      [["a", withdrawn]],
      { code: "story-guid-changed", ...inStory },
    ],
    [
      "the text changed",
      {},
      [["a", { body: "Other." }]],
      { code: "story-changed-undated", ...inStory, about: ["dateModified"] },
    ],
    [
      "it was withdrawn, and put back with its date of before",
      withdrawn,
      [["a"]],
      { code: "story-returned-undated", ...inStory },
    ],
    [
      "the text changed again on the same day",
      { dateModified: "2019-11-23" },
      [["a", { body: "Other.", dateModified: "2019-11-23" }]],
      { code: "story-changed-undated", ...inStory },
    ],
    [
      "the text changed, and is dated before",
      { dateModified: "2019-11-23" },
      [["a", { body: "Other." }]],
      { code: "story-changed-undated", ...inStory },
    ],
  ])("%s", (_, before, after, finding) => {
    expect(update([["a", before]], after).findings).toMatchObject([finding]);
  });

  test("two stories have exchanged their addresses: neither can keep its own beside the other", () => {
    const before: readonly [string, Fields?][] = [["a"], ["b"]];
    const after: readonly [string, Fields?][] = [
      ["b", { id: "tag:news.example,2019:a" }],
      ["a", { id: "tag:news.example,2019:b" }],
    ];
    expect(update(before, after).findings).toMatchObject([
      {
        code: "story-slug-changed",
        file: "stories/b.md",
        hint: "Put the slug back, and give stories/a.md, which is at “a” now, an address that no story had.",
      },
      {
        code: "story-slug-changed",
        file: "stories/a.md",
        hint: expect.stringContaining("stories/b.md") as unknown,
      },
    ]);
  });

  test("a story is at its former address again: that is none of its former ones then", () => {
    const before: readonly [string, Fields?][] = [
      ["b", { id: "tag:news.example,2019:a", formerSlugs: ["a"] }],
    ];
    const after: readonly [string, Fields?][] = [["a", { formerSlugs: ["a"] }]];
    expect(update(before, after).findings).toMatchObject([
      { code: "story-slug-changed", hint: "Add formerSlugs: [b], or put the slug back." },
    ]);
  });

  // A feed says 12:00 UTC of a day.
  test.each([
    ["a day", "2019-11-23", "a moment earlier on it", "2019-11-23T18:00:00+09:00"],
    ["a day", "2019-11-23", "its own moment", "2019-11-23T12:00:00Z"],
    ["a day", "2019-11-23", "a moment of the day before", "2019-11-22T13:00:00Z"],
    ["a moment", "2019-11-23T18:00:00Z", "its day", "2019-11-23"],
    ["a moment", "2019-11-23T18:00:00Z", "the same one elsewhere", "2019-11-24T03:00:00+09:00"],
    ["a moment", "2019-11-23T18:00:00Z", "the same one written otherwise", "2019-11-23T18:00:00.0Z"],
  ])("the text changed, and after %s (%s) it has %s", (_, before, __, dateModified) => {
    const published: readonly [string, Fields][] = [["a", { dateModified: before }]];
    const again = (date: string) =>
      update(published, [["a", { body: "Other.", dateModified: date }]]).findings;
    const [finding] = again(dateModified);
    expect(finding).toMatchObject({ code: "story-changed-undated", ...inStory });
    const proposed = /such as (\S+)\.$/.exec(finding?.hint ?? "")?.[1] ?? "";
    expect(again(proposed)).toEqual([]);
  });

  test("the text changed while the story was withdrawn, or after its date had gone back", () => {
    const first: readonly [string, Fields][] = [["a", { dateModified: "2019-11-23" }]];
    const back: readonly [string, Fields][] = [["a", {}]];
    const gone: readonly [string, Fields][] = [["a", { ...withdrawn, body: "Other." }]];
    const other = (dateModified: string): readonly [string, Fields][] => [
      ["a", { body: "Other.", dateModified }],
    ];
    const codes = (...steps: readonly (readonly [string, Fields?][])[]) =>
      updates(steps).map(({ code }) => code);
    expect(codes(first, back, other("2019-11-22T18:00:00Z"))).toEqual(["story-changed-undated"]);
    expect(codes(first, back, other("2019-11-25"))).toEqual([]);
    expect(codes(first, gone, other("2019-11-23"))).toEqual(["story-returned-undated"]);
    expect(codes(first, gone, other("2019-11-25"))).toEqual([]);
  });

  test("the text changed before the moment that was said of it, and one after that is proposed", () => {
    const before: readonly [string, Fields][] = [["a", { dateModified: "2019-11-23" }]];
    const hint = (at: string) => update(before, [["a", { body: "Other." }]], new Date(at)).findings[0]?.hint;
    expect(hint("2019-11-23T09:00:00Z")).toBe(
      "Readers' programs were told 2019-11-23T12:00:00Z, for which that day stands; that is still to come. Set dateModified to a moment such as 2019-11-23T12:01:00Z. A story that is dated with the moment of its publication can be changed at once.",
    );
    expect(hint("2019-11-24T09:30:45.678Z")).toBe(
      "Set dateModified to when you changed it, later than 2019-11-23T12:00:00Z, for which that day stands: a moment such as 2019-11-24T09:30:45Z.",
    );
  });

  test("what was dated ahead has the remedy that is true of it", () => {
    const hint = (before: Fields, at: string) =>
      update([["a", before]], [["a", { body: "Other." }]], new Date(at)).findings[0]?.hint;
    expect(hint({ dateModified: "2019-11-23T18:00:00Z" }, "2019-11-23T09:00:00Z")).toBe(
      "Readers' programs were told 2019-11-23T18:00:00Z; that is still to come. Set dateModified to a moment such as 2019-11-23T18:01:00Z.",
    );
    const goneByDay = { ...withdrawn, withdrawal: { date: "2019-11-24", reason: "It was wrong." } };
    expect(hint(goneByDay, "2019-11-24T09:00:00Z")).toMatch(
      / A story that is withdrawn with the moment can be published again at once\.$/,
    );
  });
});
