import * as fc from "fast-check";
import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import type { LibraryStory } from "../library/library.js";
import { entryOf } from "./entry-of.js";
import { formatLedger } from "./format-ledger.js";
import { keptPromises, unchangedPromises } from "./kept-promises.js";
import { parseLedger } from "./parse-ledger.js";
import { updateLedger } from "./update-ledger.js";

const file = "published.lock";

/** What becomes of a story: it is as it was, or other in one way. */
const variants = [
  {},
  { body: "Another text." },
  { body: "Another text.", dateModified: "2019-11-23" },
  { status: "draft" },
  { status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "It was wrong." } },
  { slug: "moved" },
  { slug: "moved", formerSlugs: ["story-0"] },
  { id: "tag:news.example,2019:renamed" },
  { datePublished: "2019-11-21" },
  { embargoedUntil: "2019-11-25T00:00:00Z" },
] as const;

const variant = fc.option(fc.constantFrom(...variants), { nil: undefined });
const now = fc.constantFrom("2019-11-24T00:00:00Z", "2019-11-26T00:00:00Z").map((moment) => new Date(moment));

/** Makes stories of which the first varies in every way, and the others in those that keep their ids and slugs apart. */
function storiesOf(chosen: readonly ((typeof variants)[number] | undefined)[]): readonly LibraryStory[] {
  return chosen.flatMap((fields, index) => {
    if (!fields) return [];
    const apart = index > 0 && ("slug" in fields || "id" in fields) ? {} : fields;
    return libraryStory(article(`story-${index}`, apart));
  });
}

test("a ledger of which only the rest is read gives what the whole one gives", () => {
  const some = fc.array(variant, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, some, now, (then, chosen, at) => {
      const recorded = storiesOf(then).filter(({ record }) => record.status !== "draft");
      const text = formatLedger(new Map(recorded.map((story) => [story.record.id, entryOf(story)])));
      const stories = storiesOf(chosen);
      const whole = updateLedger({ recorded: parseLedger(text, file).entries, file, stories, now: at });
      const { lines, lineOf, rest, others } = keptPromises(text, stories);
      const parsed = parseLedger(rest, file, lineOf);
      const part = updateLedger({ recorded: parsed.entries, file, stories: others, now: at });
      expect(formatLedger(part.ledger, lines)).toBe(formatLedger(whole.ledger));
      expect([part.added, new Set(part.findings)]).toEqual([whole.added, new Set(whole.findings)]);
    }),
    { numRuns: 500 },
  );
});

test("a ledger of which only the changed stories' lines are read gives what the whole one gives", () => {
  const texts = fc.constantFrom({}, { body: "Another." }, { body: "Another.", dateModified: "2019-11-23" });
  const some = fc.array(fc.tuple(variant, fc.option(texts, { nil: undefined })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(some, now, (chosen, at) => {
      const before = storiesOf(chosen.map(([fields]) => fields));
      const written = updateLedger({ recorded: new Map(), file, stories: before, now: at });
      const text = formatLedger(written.ledger);
      const changed = new Set<LibraryStory>();
      const stories = before.map((story, index) => {
        const edit = chosen.filter(([fields]) => fields)[index]?.[1];
        if (!edit) return story;
        const { body = "", dateModified = story.record.dateModified } = { ...edit };
        const textHash = body || story.textHash;
        const edited = { ...story, textHash, record: { ...story.record, dateModified } };
        changed.add(edited);
        return edited;
      });
      const whole = updateLedger({ recorded: parseLedger(text, file).entries, file, stories, now: at });
      const { lines, lineOf, rest, others } = unchangedPromises(text, changed);
      const parsed = parseLedger(rest, file, lineOf);
      const part = updateLedger({ recorded: parsed.entries, file, stories: others, now: at });
      expect(formatLedger(part.ledger, lines)).toBe(formatLedger(whole.ledger));
      expect([part.added, new Set(part.findings)]).toEqual([whole.added, new Set(whole.findings)]);
      const idIn = (line: string) => line.split(" ")[0] ?? "";
      const all = text.split("\n");
      expect(lines.map((line) => lineOf(idIn(line)))).toEqual(lines.map((line) => all.indexOf(line) + 1));
    }),
    { numRuns: 500 },
  );
});

test("a line that stands there twice is kept once, and the other is found", () => {
  const story = libraryStory(article("a"));
  const text = formatLedger(new Map([[story.record.id, entryOf(story)]]));
  const [last = ""] = text.trimEnd().split("\n").slice(-1);
  const { lines, lineOf, rest } = keptPromises(`${text}${last}\n`, [story]);
  expect(lines).toEqual([last]);
  expect(parseLedger(rest, file, lineOf).findings).toMatchObject([
    { code: "ledger-entry-twice", place: { line: 4, column: 1 } },
  ]);
});

test("a line is not kept for what the story says no longer, nor for a draft", () => {
  const story = libraryStory(article("a"));
  const text = formatLedger(new Map([[story.record.id, entryOf(story)]]));
  for (const fields of [{ body: "Another." }, { status: "draft" }]) {
    const other = libraryStory(article("a", fields));
    expect(keptPromises(text, [other])).toMatchObject({ lines: [], rest: text, others: [other] });
  }
});
