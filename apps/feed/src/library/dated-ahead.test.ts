import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { temporaryFolder } from "../../test/folder.js";
import { datedAhead } from "./dated-ahead.js";

const now = new Date("2019-11-22T12:00:00Z");
const found = (fields: object) => datedAhead([libraryStory(article("a", fields))], now);

test.each([
  ["2019-11-22T21:00:01+09:00", "2019-11-22T12:00:01Z"],
  ["2019-11-24", "2019-11-24T12:00:00Z"],
])("warns of a story that is dated %s, and published before", async (datePublished, moment) => {
  const [finding, ...others] = await found({ datePublished });
  expect(finding).toMatchObject({ file: "stories/a.md", code: "story-dated-ahead", severity: "warning" });
  expect(finding?.message).toContain(datePublished);
  expect(finding?.hint).toContain(`embargoedUntil: ${moment}`);
  expect(others).toEqual([]);
});

test("warns of a story that says that it was changed at a time to come", async () => {
  const findings = await found({ datePublished: "2019-11-20", dateModified: "2091-11-21" });
  expect(await found({ datePublished: "2091-11-20", dateModified: "2091-11-21" })).toHaveLength(1);
  expect(findings).toMatchObject([{ file: "stories/a.md", code: "story-dated-ahead", severity: "warning" }]);
  expect(findings[0]?.message).toContain("2091-11-21");
});

test("warns of a story that says that it was withdrawn at a time to come", async () => {
  const withdrawal = { date: "2091-11-21", reason: "Wrong." };
  const findings = await found({ datePublished: "2019-11-20", status: "withdrawn", withdrawal });
  expect(findings).toMatchObject([{ file: "stories/a.md", code: "story-dated-ahead", severity: "warning" }]);
  expect(findings[0]?.message).toContain("2091-11-21");
});

test("says nothing of a change that had to be later than the noon of its day", async () => {
  const morning = new Date("2019-11-22T08:00:00Z");
  const told = (fields: object) => datedAhead([libraryStory(article("a", fields))], morning);
  const dateModified = "2019-11-22T21:01:00+09:00";
  expect(await told({ datePublished: "2019-11-22", dateModified })).toEqual([]);
  expect(await told({ datePublished: "2019-11-22T07:00:00Z", dateModified })).toHaveLength(1);
  expect(await told({ datePublished: "2019-11-21", dateModified })).toHaveLength(1);
});

test.each([
  [{ datePublished: "2091-11-20" }, { line: 3, column: 16 }],
  [{ dateModified: "2091-11-21" }, { line: 4, column: 15 }],
])("warns at the date that is to come: %j", async (dates, place) => {
  const file = path.join(await temporaryFolder(), "a.md");
  const told = { datePublished: "2019-11-20", dateModified: "2019-11-21", ...dates };
  await writeFile(
    file,
    `---\nheadline: A\ndatePublished: ${told.datePublished}\ndateModified: ${told.dateModified}\n---\nText.\n`,
  );
  const findings = await datedAhead([{ ...libraryStory(article("a", told)), file }], now);
  expect(findings).toMatchObject([{ file, place }]);
});

test.each<[string, object]>([
  ["changed today", { datePublished: "2019-11-20", dateModified: "2019-11-22" }],
  ["of this moment", { datePublished: "2019-11-22T12:00:00Z" }],
  ["of the day that is today", { datePublished: "2019-11-22" }],
  ["of a day that has begun in the east", { datePublished: "2019-11-23" }],
  [
    "withdrawn",
    {
      datePublished: "2019-12-24",
      status: "withdrawn",
      withdrawal: { date: "2019-12-24", reason: "It was wrong." },
    },
  ],
  ["a draft", { datePublished: "2019-12-24", status: "draft" }],
  ["under embargo", { datePublished: "2019-12-24", embargoedUntil: "2019-12-24T18:00:00Z" }],
])("takes no offence at a story that is %s", async (_, fields) => {
  expect(await found(fields)).toEqual([]);
});
