import * as fc from "fast-check";
import { expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { record } from "../../test/record.js";
import { isSameButForText, planChanged } from "./plan-changed.js";
import { StoryAtHand } from "../records/planned-story.js";
import { planEdition } from "./plan-edition.js";
import { pagesInDocument } from "./plan-sitemaps.js";
import type { Resource } from "./resource.js";
import type { StoryRecord } from "../records/story-record.js";

/** So many that the edition may be planned in part. */
const count = pagesInDocument + 20;
const now = new Date("2019-12-01T00:00:00Z");
const sample = record("sample");

/** Gives a story of a large publication: no two neighbours are in the same channels. */
function storyOf(index: number): StoryRecord {
  const id = `tag:news.example,2019:s${index}`;
  const entities = [index % 7, index % 11].map((at) => `entity-${at}`);
  return {
    ...sample,
    id,
    slug: `s${index}`,
    formerSlugs: index % 50 === 0 ? [`old-${index}`] : [],
    language: index % 5 === 0 ? "ko" : "en",
    section: index % 3 === 0 ? undefined : `Section ${index % 4}`,
    datePublished: new Date(now.getTime() - index * 3_600_000).toISOString(),
    authors: index % 2 === 0 ? [{ name: `Author ${index % 6}` }] : [{ name: "Anna", entity: "anna" }],
    about: entities.slice(0, 1),
    entities: [...new Set(entities)].map((entity) => ({
      id: entity,
      // One is called as a section is.
      name: entity === "entity-3" ? "Section 1" : entity,
      type: "topic",
    })),
    translations: index % 40 === 0 ? [{ id: `tag:news.example,2019:s${index + 1}`, language: "en" }] : [],
    status: index % 60 === 1 ? "withdrawn" : "published",
    withdrawal: index % 60 === 1 ? { date: "2019-11-30", reason: "It was wrong." } : undefined,
    digest: `first ${index}`,
  };
}

const stories = Array.from({ length: count }, (_, index) => storyOf(index));

const fail = (): never => {
  throw new Error("Nothing is rendered here.");
};
const teaserOf = ({ digest }: StoryRecord) => ({ headline: digest, summary: digest });
const options = { publication, baseUrl: publication.baseUrl, storyOf: fail, teaserOf, now };

const byPath = (resources: Iterable<Resource>): ReadonlyMap<string, Resource> =>
  new Map(Array.from(resources, (resource) => [resource.path, resource]));

function plan(all: readonly StoryRecord[]): ReadonlyMap<string, Resource> {
  return byPath(planEdition({ ...options, stories: all.map((story) => ({ record: story })) }).resources);
}

const before = stories.map((story) => ({ record: story }));
const edition = planEdition({ ...options, stories: before });
const whole = byPath(edition.resources);
const { lists = [], stories: catalogued = [] } = edition.catalogue(before) ?? {};
const listIn = (kept: readonly string[]) => (place: number) => kept[place] ?? fail();
const storyAt = (number: number) => new StoryAtHand(catalogued[number] ?? fail());
/** What is told of all stories but those that have changed. */
const others = { listAt: listIn(lists), count, storyAt };

/** Renders what needs no story whole. */
function textOf(resource: Resource): string {
  return resource.feed || /^(?:stories|entities)\//.test(resource.path)
    ? JSON.stringify(resource.feed?.())
    : resource.render();
}

test("what is planned for changed stories is what differs between two whole plans, and the same", () => {
  const chosen = fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(chosen, (indices) => {
      const edited = indices.filter((index) => stories[index]?.status === "published");
      const after = stories.map((story, index) =>
        edited.includes(index) ? { ...story, digest: `second ${index}`, dateModified: "2019-12-01" } : story,
      );
      const wholeAfter = plan(after);
      const changed = new Map(edited.map((index) => [index, { record: after[index] ?? sample }]));
      const plannedAgain = planChanged({ ...options, ...others, changed });
      const part = byPath(plannedAgain.resources);
      for (const [number, { record: again }] of plannedAgain.catalogued)
        expect(catalogued[number]?.record.id).toBe(again.id);
      expect([...plannedAgain.catalogued.values()]).toHaveLength(changed.size);
      const differing = [...wholeAfter].filter(([path, { digest }]) => whole.get(path)?.digest !== digest);
      expect(new Set(part.keys())).toEqual(new Set(differing.map(([path]) => path)));
      for (const [path, resource] of part) {
        expect(resource.digest).toBe(wholeAfter.get(path)?.digest);
        const same = wholeAfter.get(path);
        expect(same && textOf(resource)).toBe(same && textOf(same));
      }
      expect([...wholeAfter.keys()]).toEqual([...whole.keys()]);
    }),
    { numRuns: 25 },
  );
});

test("an entity's page says the same of it where it is planned for a changed story alone", () => {
  const entities = [
    { id: "entity-3", name: "Section 1", type: "topic", description: "What is known of it." },
  ];
  const storyWith = ({ slug }: { readonly slug: string }) => ({
    article: article(slug, { entities }),
    url: `https://news.example/stories/${slug}/`,
    contentHtml: "",
  });
  const told = { ...options, storyOf: storyWith };
  const changed = new Map([[3, before[3] ?? fail()]]);
  const part = planChanged({ ...told, ...others, changed });
  const path = "entities/entity-3/index.html";
  const page = byPath(part.resources).get(path)?.render();
  expect(page).toContain("What is known of it.");
  expect(page).toBe(
    byPath(planEdition({ ...told, stories: before }).resources)
      .get(path)
      ?.render(),
  );
});

test("a small edition has no catalogue: all of it is planned as soon", () => {
  const few = before.slice(0, 40);
  expect(planEdition({ ...options, stories: few }).catalogue(few)).toBeUndefined();
});

test("records are read only where something is planned that shows them", () => {
  const read = new Set<number>();
  const noting = (number: number) =>
    new StoryAtHand({
      get record() {
        read.add(number);
        return storyAt(number).record;
      },
    });
  const changed = new Map([[3, before[3] ?? fail()]]);
  const part = planChanged({ ...options, ...others, changed, storyAt: noting });
  const planned = [...part.resources];
  // The news sitemap is of two days, of which each hour has a story; of each section, the twentieth and the next are of one moment or not.
  expect(read.size).toBeLessThanOrEqual(60);
  const list = planned.find(({ path }) => path.startsWith("entities/"));
  expect(list?.digest).toBeDefined();
  expect(read.size).toBeLessThan(200);
});

test("a catalogue that is damaged is told from one that is not", () => {
  const planDamaged = (damaged: readonly string[]) =>
    planChanged({ ...options, ...others, changed: new Map(), listAt: listIn(damaged) });
  const [head = "", published = ""] = lists;
  expect(() => planDamaged(lists.with(0, head.slice(1)))).toThrow(SyntaxError);
  expect(() => planDamaged(lists.with(1, `123456 ${published}`))).toThrow(SyntaxError);
});

test("of the lists of a catalogue, those alone are read in which a changed story stands", () => {
  const read: number[] = [];
  const listAt = (place: number) => {
    read.push(place);
    return lists[place] ?? fail();
  };
  const changed = new Map([[3, before[3] ?? fail()]]);
  const part = planChanged({ ...options, ...others, changed, listAt });
  expect([...part.resources].length).toBeGreaterThan(9);
  // What lists there are, and the published and the withdrawn stories; a month; and two each of its author, its language and its entity.
  expect(read.slice(0, 3)).toEqual([0, 1, 2]);
  expect(read).toHaveLength(10);
});

test.each<[string, Partial<StoryRecord>]>([
  ["another date", { datePublished: "2019-11-01" }],
  ["another slug", { slug: "other" }],
  ["a former slug", { formerSlugs: ["old"] }],
  ["another section", { section: "Other" }],
  ["another language", { language: "fr" }],
  ["another entity", { entities: [{ id: "peru", name: "Peru", type: "place" }] }],
  ["an entity by another name", { entities: [{ id: "entity-3", name: "Other", type: "topic" }] }],
  ["another byline", { authors: [{ name: "Bo" }] }],
  ["a translation", { translations: [{ id: "tag:news.example,2019:s9", language: "fr" }] }],
  ["an embargo", { embargoedUntil: "2019-12-02T00:00:00Z" }],
  ["an end", { expires: "2020-12-02T00:00:00Z" }],
  ["a withdrawal", { status: "withdrawn", withdrawal: { date: "2019-12-01", reason: "Wrong." } }],
])("a story with %s is not the same but for its text", (_, fields) => {
  const story = storyOf(3);
  expect(isSameButForText(story, { ...story, digest: "other", dateModified: "2019-12-01" })).toBe(true);
  expect(isSameButForText(story, { ...story, ...fields })).toBe(false);
  expect(isSameButForText({ ...story, ...fields }, story)).toBe(false);
});
