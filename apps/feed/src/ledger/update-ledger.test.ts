import { describe, expect, test } from "vitest";
import { type Fields, known, now, update, withdrawn } from "../../test/ledger-updates.js";

describe("a promise that is kept", () => {
  test.each<[string, Fields, string, Fields]>([
    ["nothing changed", {}, "a", {}],
    ["data about the story changed", {}, "a", { tags: ["x"] }],
    ["the text changed, and is dated", {}, "a", { body: "Other.", dateModified: "2019-11-23" }],
    [
      "it changed twice in a day",
      { dateModified: "2019-11-23" },
      "a",
      { body: "Other.", dateModified: "2019-11-23T18:00:00Z" },
    ],
    [
      "it changed twice in a second",
      { dateModified: "2019-11-23T18:00:00Z" },
      "a",
      { body: "Other.", dateModified: "2019-11-23T18:00:00.5Z" },
    ],
    [
      "the slug changed, and the old one leads here",
      {},
      "b",
      { id: "tag:news.example,2019:a", formerSlugs: ["a"] },
    ],
    ["it was withdrawn", {}, "a", withdrawn],
    ["it was withdrawn with a note for a body", {}, "a", { ...withdrawn, body: "Withdrawn." }],
    ["it was put back later", withdrawn, "a", { dateModified: "2019-11-25" }],
    ["its date went back, and its text did not change", { dateModified: "2019-11-23" }, "a", {}],
    ["it came from another feed, with its guid", known("p=1"), "a", known("p=1")],
    ["it came from another feed, and had no guid there", {}, "a", known()],
    ["its guid is its id", {}, "a", known("tag:news.example,2019:a")],
    ["it expired", {}, "a", { expires: "2019-11-25T00:00:00Z" }],
    ["the embargo is over, and was taken out", { embargoedUntil: "2019-11-23T00:00:00Z" }, "a", {}],
    ["it has an embargo that is over by now", {}, "a", { embargoedUntil: now.toISOString() }],
  ])("%s", (_, before, slug, after) => {
    expect(update([["a", before]], [[slug, after]]).findings).toEqual([]);
  });

  test("a story that was withdrawn may be taken out, and its id stays taken", () => {
    const { findings, ledger, takenOut } = update([["a", withdrawn]], []);
    expect(findings).toEqual([]);
    expect(takenOut).toEqual([...ledger.values()]);
    expect([...ledger.keys()]).toEqual(["tag:news.example,2019:a"]);
    expect(update([["a", withdrawn]], [["a", withdrawn]]).takenOut).toEqual([]);
  });

  test("what is recorded is in one order, whatever that of the files and of the slugs in them", () => {
    const { added, ledger } = update([], [["b"], ["a", { formerSlugs: ["d", "a", "c", "d"] }]]);
    expect(added).toEqual(["tag:news.example,2019:a", "tag:news.example,2019:b"]);
    expect(ledger.get("tag:news.example,2019:a")?.formerSlugs).toEqual(["c", "d"]);
  });

  test("another story may stand at the address of one that was withdrawn and taken out", () => {
    const id = "tag:news.example,2020:a";
    expect(update([["a", withdrawn]], [["a", { id }]])).toMatchObject({ added: [id], findings: [] });
  });

  test("of a story that is withdrawn, the text that subscribers have stays recorded", () => {
    const hash = (fields: Fields) =>
      update([["a"]], [["a", fields]]).ledger.get("tag:news.example,2019:a")?.hash;
    expect(hash({ ...withdrawn, body: "Withdrawn." })).toBe(hash({}));
  });

  test("what is under embargo was promised to nobody, but is recorded", () => {
    const embargoedUntil = "2019-12-02T00:00:00Z";
    expect(update([], [["a", { embargoedUntil }]]).added).toEqual(["tag:news.example,2019:a"]);
    expect(update([["a", { embargoedUntil }]], [])).toEqual({
      ledger: new Map(),
      added: [],
      returned: [],
      takenOut: [],
      findings: [],
    });
    expect(update([["a", { embargoedUntil }]], [["a", { body: "Other.", embargoedUntil }]]).findings).toEqual(
      [],
    );
  });

  test("the latest date that subscribers were told stays recorded, unless it was one that has not come yet", () => {
    const recorded = (before: Fields, after: Fields) =>
      update([["a", before]], [["a", after]]).ledger.get("tag:news.example,2019:a")?.modified;
    expect(recorded({ dateModified: "2019-11-23" }, {})).toBe("2019-11-23");
    expect(recorded({ dateModified: "2091-11-23" }, {})).toBe("2019-11-22");
    expect(recorded(withdrawn, withdrawn)).toBe("2019-11-24");
    expect(recorded({ dateModified: "2019-11-23" }, withdrawn)).toBe("2019-11-24");
    expect(recorded({}, { ...withdrawn, dateModified: "2019-11-25" })).toBe("2019-11-25");
    expect(recorded({ dateModified: "2019-11-23" }, { body: "Other.", dateModified: "2019-11-25" })).toBe(
      "2019-11-25",
    );
  });

  test("drafts are not recorded", () => {
    expect(update([], [["a", { status: "draft" }]])).toEqual({
      ledger: new Map(),
      added: [],
      returned: [],
      takenOut: [],
      findings: [],
    });
  });

  test("those are told that return from a withdrawal", () => {
    const withdrawal = { status: "withdrawn", withdrawal: { date: "2019-11-23", reason: "Wrong." } };
    const again = { dateModified: "2019-11-24" };
    expect(update([["a", withdrawal]], [["a", again]]).returned).toEqual(["tag:news.example,2019:a"]);
    expect(update([["a", withdrawal]], [["a", withdrawal]]).returned).toEqual([]);
    expect(update([["a"]], [["a", again]]).returned).toEqual([]);
    expect(update([], [["a", again]]).returned).toEqual([]);
  });

  test("the first date stays what it was", () => {
    const { ledger } = update([["a"]], [["a", { datePublished: "2019-11-20" }]]);
    expect(ledger.get("tag:news.example,2019:a")?.published).toBe("2019-11-22");
  });
});
