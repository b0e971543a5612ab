import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { entryOf } from "./entry-of.js";
import { formatLedger } from "./format-ledger.js";
import { parseLedger } from "./parse-ledger.js";

const entries = [
  entryOf(libraryStory(article("b", { formerSlugs: ["z", "y"], dateModified: "2019-11-23T00:00:00+09:00" }))),
  entryOf(libraryStory(article("a", { embargoedUntil: "2019-11-22T18:00:00+09:00" }))),
  entryOf(
    libraryStory(article("c", { status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "Wrong." } })),
  ),
];
const ledger = new Map(entries.map((entry) => [entry.id, entry]));
const text = formatLedger(ledger);

test("writes a line for each story, sorted", () => {
  expect(text.split("\n").filter((line) => !line.startsWith("#"))).toEqual([
    expect.stringMatching(
      /^tag:news\.example,2019:a a 2019-11-22 2019-11-22 [0-9a-f]{32} embargoed-until=2019-11-22T18:00:00\+09:00$/,
    ),
    expect.stringMatching(/:b b 2019-11-22 2019-11-23T00:00:00\+09:00 [0-9a-f]{32} formerly=y,z$/),
    expect.stringMatching(/:c c 2019-11-22 2019-11-24 [0-9a-f]{32} withdrawn$/),
    "",
  ]);
});

test("gives back what it wrote", () => {
  const { entries: read, findings } = parseLedger(text, "published.lock");
  expect(findings).toEqual([]);
  for (const { line, ...entry } of read.values()) {
    expect(line).toBeGreaterThan(2);
    expect(entry).toEqual(ledger.get(entry.id));
  }
  expect(formatLedger(read)).toBe(text);
});

test.each(["https://elsewhere.example/?p=1&q=%20#x", "17 at 100 % 한국 =guid", "\ud800"])(
  "keeps the guid by which subscribers know a story: %j",
  (guid) => {
    const syndicatedFrom = { title: "Elsewhere", feedUrl: "https://elsewhere.example/feed", guid };
    const entry = entryOf(libraryStory(article("d", { syndicatedFrom })));
    const { entries: read, findings } = parseLedger(formatLedger(new Map([[entry.id, entry]])), "x");
    expect(findings).toEqual([]);
    // What no document can hold stands in feeds as U+FFFD.
    expect(read.get(entry.id)).toMatchObject({ guid: guid.toWellFormed() });
  },
);

test.each([
  ["<<<<<<< HEAD", "ledger-conflict"],
  ["=======", "ledger-conflict"],
  ["tag:news.example,2019:d d 2019-11-22", "ledger-unreadable"],
  [`tag:news.example,2019:d D 2019-11-22 2019-11-22 ${"0".repeat(32)}`, "ledger-unreadable"],
  [`tag:news.example,2019:d d 2019-11-31 2019-11-22 ${"0".repeat(32)}`, "ledger-unreadable"],
  [`tag:news.example,2019:d d 2019-11-22 2019-11-22 ${"0".repeat(32)} withdrwn`, "ledger-unreadable"],
  [`tag:news.example,2019:d d 2019-11-22 2019-11-22 ${"0".repeat(32)} withdrawn,x`, "ledger-unreadable"],
  [`tag:news.example,2019:d d 2019-11-22 2019-11-22 ${"0".repeat(32)} not-withdrawn`, "ledger-unreadable"],
  [`tag:news.example,2019:d d 2019-11-22 2019-11-22 ${"0".repeat(33)}`, "ledger-unreadable"],
  [`tag:news.example,2019:d d 2019-11-22 2019-11-22 ${"0".repeat(32)} formerly=e,`, "ledger-unreadable"],
  [
    `tag:news.example,2019:d d 2019-11-22 2019-11-22 ${"0".repeat(32)} embargoed-until=x`,
    "ledger-unreadable",
  ],
  [`tag:news.example,2019:d d 2019-11-22 2019-11-22 ${"0".repeat(32)} guid=%E0%A4`, "ledger-unreadable"],
  [`tag:news.example,2019:a a 2019-11-22 2019-11-22 ${"2".repeat(32)}`, "ledger-entry-twice"],
])("says where a line is at fault: %s", (line, code) => {
  const { findings } = parseLedger(`${text}${line}\n`, "content/published.lock");
  expect(findings).toMatchObject([{ file: "content/published.lock", code, place: { line: 6, column: 1 } }]);
});

test("takes an empty file for a ledger without entries", () => {
  expect(parseLedger("", "x")).toEqual({ entries: new Map(), findings: [] });
});
