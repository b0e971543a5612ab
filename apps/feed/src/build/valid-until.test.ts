import * as fc from "fast-check";
import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";
import { visibleAt } from "../records/visible-at.js";
import { datedAhead } from "../library/dated-ahead.js";
import { validUntil } from "./valid-until.js";

const first = Date.parse("2019-11-20T00:00:00Z");
const hour = 3_600_000;
/** Around every hour of a week. */
const moment = fc
  .tuple(fc.nat(168), fc.constantFrom(-1, 0, 1))
  .map(([hours, beside]) => new Date(first + hours * hour + beside));
const instant = moment.map((date) => date.toISOString());
const dayOrInstant = fc.oneof(
  instant,
  instant.map((date) => date.slice(0, "2019-11-20".length)),
);
const dates = fc.record(
  {
    datePublished: dayOrInstant,
    dateModified: dayOrInstant,
    embargoedUntil: instant,
    expires: instant,
    withdrawal: dayOrInstant.map((date) => ({ date, reason: "Wrong." })),
  },
  { requiredKeys: ["datePublished"] },
);
const fields = dates.map((story) => ({ ...story, ...(story.withdrawal && { status: "withdrawn" }) }));

/** What a build tells and publishes as of a moment. */
async function builtAt(articles: readonly ReturnType<typeof article>[], now: Date) {
  const edition = testEdition(visibleAt(articles, now), { now });
  return {
    resources: edition.paths.map((path) => [path, edition.digest(path)]),
    findings: await datedAhead(articles.map(libraryStory), now),
  };
}

test("until then the same content gives the same edition, and the same warnings", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fields, { minLength: 1, maxLength: 2 }), moment, async (stories, now) => {
      const articles = stories.map((story, index) => article(`s${index}`, story));
      const until = validUntil(articles.map(libraryStory), now.getTime());
      const last = new Date(until === undefined ? "2031-01-01T00:00:00Z" : until - 1);
      expect(await builtAt(articles, last)).toEqual(await builtAt(articles, now));
    }),
    { numRuns: 500 },
  );
});

test.each<[string, object, string | undefined]>([
  ["an embargo ends", { embargoedUntil: "2019-11-25T18:00:00+09:00" }, "2019-11-25T09:00:00.000Z"],
  ["a story expires", { expires: "2019-11-26T00:00:00Z" }, "2019-11-26T00:00:00.000Z"],
  ["a story is no longer news", { datePublished: "2019-11-23" }, "2019-11-25T12:00:00.001Z"],
  [
    "a change is no longer dated ahead",
    { datePublished: "2019-11-20", dateModified: "2019-11-30" },
    "2019-11-29T10:00:00.000Z",
  ],
  ["nothing more will happen", { embargoedUntil: "2019-11-24T00:00:00Z" }, undefined],
])("is when %s", (_, story, until) => {
  const moments = validUntil([libraryStory(article("a", story))], Date.parse("2019-11-25T00:00:00Z"));
  expect(moments === undefined ? undefined : new Date(moments).toISOString()).toBe(until);
});
