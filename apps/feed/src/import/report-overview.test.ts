import { expect, test } from "vitest";
import { imported, rss } from "../../test/imported.js";
import { reportAsText, summaryAsText } from "./format-report.js";
import type { ImportReport } from "./import-report.js";

const item = (name: number, more = "") =>
  `<item><title>Story ${name}</title><guid isPermaLink="false">tag:old.example,2019:${name}</guid><pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate><description>Words.</description>${more}</item>\n`;
const picture = (name: number) => `<enclosure url="https://old.example/${name}.jpg" type="image/jpeg"/>`;
const comments = "<comments>https://old.example/comments</comments>";

function report(items: readonly string[], again = false): ImportReport {
  const file = rss(`\n${items.join("")}`);
  const first = imported(file, [], { credit: "Old" });
  const { stories } = again ? imported(file, [first], { credit: "Old" }) : first;
  return { file: "old.xml", format: "rss", isDryRun: false, findings: [], stories };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test("of many stories, a report says last what befell them of each kind, the most frequent first", () => {
  const items = [
    ...numbers(5).map((n) => item(n, picture(n))),
    ...numbers(20).map((n) => item(100 + n, comments)),
  ];
  const text = reportAsText(report(items));
  expect(text.match(/^old\.xml:\d+:1 {2}(?:published|draft)$/gm)).toHaveLength(25);
  expect(text.slice(text.indexOf("20 entries"))).toBe(
    `20 entries: comments, not carried or not as it was
  An article has no place for what readers say of it.
  old.xml:7:1, old.xml:8:1, old.xml:9:1 and 17 more

5 entries: media-without-alt
  Fill in alt in the story's file, or put decorative: true there.
  old.xml:2:1, old.xml:3:1, old.xml:4:1 and 2 more

old.xml: 25 entries of RSS: 20 published, 5 drafts.
`,
  );
});

test("of few stories, it is the stories alone", () => {
  expect(reportAsText(report(numbers(20).map((n) => item(n, comments))))).not.toContain("entries:");
});

test("beside a file of its own, the kinds alone are printed, whatever differs in numbers alone being one", () => {
  const twice = report([item(1), item(1), item(2), item(1)]);
  expect(twice.stories.map(({ outcome }) => outcome)).toContain("skipped");
  expect(summaryAsText(twice, "report.txt")).toBe(
    `2 entries: skipped
  The file has it twice; the one on line 2 counts.
  old.xml:3:1, old.xml:5:1

old.xml: 4 entries of RSS: 2 published, 2 skipped.
The whole report is in report.txt.
`,
  );
});

test("stories that are there already are a number", () => {
  expect(summaryAsText(report([item(1), item(2)], true), "report.txt")).toBe(
    "old.xml: 2 entries of RSS: 2 there already.\nThe whole report is in report.txt.\n",
  );
});
