import { expect, test } from "vitest";
import { contentFiles, makeCorpus } from "../bench/corpus/corpus.ts";
import { edited } from "../bench/corpus/edit.ts";
import { afterAll, isVisible } from "../bench/corpus/story.ts";
import { withSection } from "../bench/report.ts";
import { readEntity } from "../src/content/read-entity.js";
import { readPublication } from "../src/content/read-publication.js";
import { allSteps } from "../src/in-step.js";
import { readStory } from "../src/content/read-story.js";
import { visibleAt } from "../src/records/visible-at.js";

const count = 300;
const files = (of: number) => [...contentFiles(makeCorpus(count, of))];

function contentOf(all: ReturnType<typeof files>) {
  const source = ({ path, text }: (typeof all)[number]) => ({
    path,
    name: path.replace(/^.*\/|\.\w+$/g, ""),
    text,
  });
  const below = (folder: string) => all.filter(({ path }) => path.startsWith(folder)).map(source);
  const entities = below("entities/").map(readEntity);
  const context = {
    entities: new Map(entities.flatMap(({ id, entity }) => (entity ? [[id, entity]] : []))),
    declared: new Set(entities.map(({ id }) => id)),
  };
  const stories = below("stories/").map((file) => allSteps(readStory(file, context)));
  const publication = all
    .filter(({ path }) => path === "publication.yaml")
    .map(source)
    .map(readPublication);
  return {
    articles: stories.flatMap(({ article }) => article ?? []),
    findings: [...publication, ...entities, ...stories].flatMap((read) => read.findings),
    publications: publication.flatMap(({ value }) => value ?? []),
  };
}

// Of a corpus as small as this, not every one has all that comes seldom; this one has.
const seed = 4;
const content = contentOf(files(seed));

test("a corpus is the same for the same number and seed, and another one for another seed", () => {
  expect(files(seed)).toEqual(files(seed));
  expect(files(seed + 1)).not.toEqual(files(seed));
});

test("a corpus holds together, with a bit of everything", () => {
  const { articles, findings, publications } = content;
  expect(publications).toHaveLength(1);
  expect(findings).toEqual([]);
  expect(articles).toHaveLength(count);
  const some = (holds: (article: (typeof articles)[number]) => unknown) =>
    articles.some((article) => Boolean(holds(article)));
  expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(["en", "fr"]));
  expect(some(({ status }) => status === "withdrawn")).toBe(true);
  expect(some(({ embargoedUntil }) => embargoedUntil)).toBe(true);
  expect(some(({ formerSlugs }) => formerSlugs.length)).toBe(true);
  expect(some(({ corrections }) => corrections.length)).toBe(true);
  expect(some(({ claims }) => claims.length)).toBe(true);
  expect(some(({ quotes }) => quotes.length)).toBe(true);
  expect(some(({ media }) => media.length)).toBe(true);
  expect(some(({ authors }) => authors.some(({ entity }) => entity))).toBe(true);
  expect(some(({ authors }) => authors.some(({ entity }) => !entity))).toBe(true);
});

test("what a corpus says of who sees a story is what an edition does", () => {
  const { articles } = content;
  const seen = visibleAt(articles, afterAll).filter(({ status }) => status === "published");
  const { story } = makeCorpus(count, seed);
  const expected = Array.from({ length: count }, (_, index) => story(index)).filter(isVisible);
  expect(seen.map(({ slug }) => slug).toSorted()).toEqual(expected.map(({ slug }) => slug).toSorted());
  expect(seen.length).toBeLessThan(count);
});

test("an edit changes what a story says, and when it was changed", () => {
  const story = makeCorpus(count, seed).story(7);
  const at = new Date("2026-01-02T03:04:05Z");
  const { fields, body } = edited(story, at);
  expect(fields).toEqual({ ...story.fields, dateModified: at.toISOString() });
  expect(body.startsWith(story.body)).toBe(true);
  expect(body).not.toBe(story.body);
});

test("results take the place of earlier ones of the same number of stories", () => {
  const before = "# Title\n\nText.\n\n## 10 stories\n\nold\n\n## 100 stories\n\nkept\n";
  expect(withSection(before, "## 10 stories\n\nnew\n")).toBe(before.replace("old", "new"));
  expect(withSection("# Title\n", "## 10 stories\n\nnew\n")).toBe("# Title\n\n## 10 stories\n\nnew\n");
});
