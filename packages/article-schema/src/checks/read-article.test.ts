import { expect, test, vi } from "vitest";
import * as z from "zod";
import { sound } from "../../test/articles.js";
import { Article } from "../article/article.js";
import { Entity } from "../entities/entity.js";
import { readBody } from "../markdown/read-body.js";
import { checkArticle } from "./check-article.js";
import { readDraft } from "./draft.js";
import { readArticle, type ReadOptions } from "./read-article.js";

const elsewhere = [
  { type: "place", id: "pier", name: "Pier", containedIn: "harbour" },
  { type: "place", id: "harbour", name: "Harbour" },
].map((entity) => Entity.parse(entity));
const options: ReadOptions = {
  usedEntities: () => elsewhere,
  declared: new Set(["anna-berg", "lighthouse"]),
};
const { entities: _, ...withoutEntities } = sound;

test("gives the article, what was read of it, and what was found", () => {
  expect(readArticle(sound)).toEqual({
    article: Article.parse(sound),
    draft: readDraft(sound),
    body: readBody(sound.body),
    findings: [],
  });
});

test("gives no article where the shape is at fault, and the rest all the same", () => {
  const { article, draft, body, findings } = readArticle({ ...sound, headline: 5, about: ["nobody"] });
  expect(article).toBeUndefined();
  expect(draft).toMatchObject({ slug: "harbour", about: ["nobody"] });
  expect(body.mentions).toHaveLength(2);
  expect(findings.map(({ code }) => code)).toEqual(["field-invalid", "reference-dangling"]);
});

test("reads nothing where there is no body", () => {
  const { body: __, ...withoutBody } = sound;
  expect(readArticle(withoutBody).body).toEqual(readBody(""));
});

test("gives an article that does not hold together", () => {
  const { article, findings } = readArticle({ ...sound, about: ["nobody"] });
  expect(article?.about).toEqual(["nobody"]);
  expect(findings).toHaveLength(1);
});

test("says of an older article only that it is older", () => {
  expect(readArticle({ ...sound, schemaVersion: 1, about: ["nobody"] }).findings).toMatchObject([
    { code: "version-older" },
  ]);
});

test("adds the entities that are kept elsewhere, after the article's own", () => {
  const usedEntities = vi.fn<NonNullable<ReadOptions["usedEntities"]>>(() => elsewhere);
  const input = { ...sound, entities: [sound.entities[0]] };
  const { article, findings } = readArticle(input, { usedEntities });
  expect(article?.entities.map(({ id }) => id)).toEqual(["anna-berg", "pier", "harbour"]);
  expect(findings).toEqual([]);
  expect(usedEntities.mock.calls).toEqual([[readDraft(input), readBody(sound.body)]]);
});

test("adds them to a draft too, whatever its own are", () => {
  expect(readArticle({ ...withoutEntities, headline: 5 }, options).draft.entities).toEqual(elsewhere);
  expect(readArticle({ ...sound, entities: 5 }, options).draft.entities).toEqual(elsewhere);
});

test("takes what is declared elsewhere for declared, and suggests it", () => {
  const input = { ...withoutEntities, about: ["lighthouse"] };
  expect(readArticle(input, options).findings).toEqual([]);
  const [finding, ...others] = readArticle({ ...input, about: ["lighthose"] }, options).findings;
  expect(finding).toMatchObject({ code: "reference-dangling", path: ["about", 0] });
  expect(finding?.hint).toContain("Did you mean “lighthouse”?");
  expect(others).toEqual([]);
});

test("says nothing of the entities that are kept elsewhere but that their ids are taken", () => {
  // Nothing uses the pier, and it lies in a circle.
  const usedEntities = () => [...elsewhere, Entity.parse({ ...elsewhere[1], containedIn: "harbour" })];
  expect(readArticle(withoutEntities, { ...options, usedEntities }).findings).toMatchObject([
    { code: "id-duplicate", path: ["entities", 2, "id"] },
  ]);
  const unused = readArticle(
    { ...sound, entities: [{ type: "topic", id: "tides", name: "Tides" }] },
    options,
  );
  expect(unused.findings).toMatchObject([{ code: "entity-unused", path: ["entities", 0] }]);
});

test("takes what an entity that is kept elsewhere refers to for used", () => {
  const input = { ...withoutEntities, entities: [{ type: "place", id: "bay", name: "Bay" }] };
  const codes = (containedIn: string) => {
    const pier = Entity.parse({ type: "place", id: "pier", name: "Pier", containedIn });
    const usedEntities = () => [pier, ...elsewhere.slice(1)];
    return readArticle(input, { ...options, usedEntities }).findings.map(({ code }) => code);
  };
  expect(codes("bay")).toEqual([]);
  expect(codes("lighthouse")).toEqual(["entity-unused"]);
});

test("reads the body with the parser that is given, and only where it has not been read", () => {
  const parseMarkdown = vi.fn<NonNullable<ReadOptions["parseMarkdown"]>>(() => ({
    type: "root",
    children: [{ type: "heading", depth: 4, children: [{ type: "text", value: "It is done" }] }],
  }));
  const codes = (given: ReadOptions) => checkArticle(withoutEntities, given).map(({ code }) => code);
  expect(codes({ parseMarkdown })).toEqual(["heading-level-skipped"]);
  expect(parseMarkdown.mock.calls).toEqual([[sound.body]]);
  expect(codes({ parseMarkdown, body: readBody("# A\n\n### B") })).toEqual(["heading-level-skipped"]);
  expect(parseMarkdown).toHaveBeenCalledTimes(1);
});

test("keeps a body that would take too long from any parser", () => {
  const parseMarkdown = vi.fn<NonNullable<ReadOptions["parseMarkdown"]>>();
  const { findings, body } = readArticle({ ...sound, body: "> ".repeat(5000) }, { parseMarkdown });
  expect(findings).toMatchObject([{ code: "body-too-intricate", severity: "error", path: ["body"] }]);
  expect(body.unreadable?.code).toBe("body-too-intricate");
  expect(parseMarkdown).not.toHaveBeenCalled();
});

test.each([
  ["missing", undefined],
  ["no text", 5],
  ["longer than is read", "a".repeat(2_000_001)],
])("does not look for quotes and entities in a body that is %s", (__, written) => {
  const quotes = [{ text: "It is done,", speaker: "anna-berg" }];
  expect(readArticle({ ...sound, quotes, body: written }).findings).toMatchObject([{ path: ["body"] }]);
});

test("does not look for quotes and entities in a body that was not read", () => {
  const quotes = [{ text: "It is done,", speaker: "anna-berg" }];
  expect(readArticle({ ...sound, quotes, body: "> ".repeat(5000) }).findings).toHaveLength(1);
});

test("knows the entities that a schema of one's own supplies", () => {
  const entities = z.array(Entity).default(sound.entities.map((entity) => Entity.parse(entity)));
  expect(readArticle(withoutEntities, { schema: Article.extend({ entities }) }).findings).toEqual([]);
  const schema = z.preprocess(() => sound, Article);
  expect(checkArticle({ title: "So it is" }, { schema })).toEqual([]);
});

test("reads what a class has getters for", () => {
  class Stored {
    readonly #entities = sound.entities;
    get entities() {
      return this.#entities;
    }
    get datePublished() {
      return "yesterday";
    }
  }
  const { entities: own, datePublished: day, ...rest } = sound;
  expect([own.length, day]).toEqual([2, "2024-05-01"]);
  const findings = checkArticle(Object.assign(new Stored(), rest));
  expect(findings.map(({ code, path }) => [code, ...path])).toEqual([["field-invalid", "datePublished"]]);
});

test("what a schema of one's own throws is no fault of the data", () => {
  const thrown = () => {
    throw new Error("So it is.");
  };
  const schema = Article.refine(thrown);
  expect(() => readArticle(sound, { schema })).toThrow("So it is.");
  const unreadable = Object.defineProperty({ ...sound }, "headline", { get: thrown });
  expect(checkArticle(unreadable, { schema })).toMatchObject([{ code: "data-unreadable" }]);
});

test.each([
  ["readonly", Article.readonly()],
  ["nullable", Article.nullable().transform((article) => article ?? Article.parse(sound))],
  ["transformed", Article.transform((article) => article)],
])("says what field was meant of a schema that is %s", (_name, schema) => {
  const [finding] = checkArticle({ ...sound, headlin: "So" }, { schema });
  expect(finding).toMatchObject({ code: "field-unknown", hint: "Did you mean “headline”?" });
});

test("says no more than it knows of fields that there are none of", () => {
  const schema = Article.extend({ extra: z.strictObject({}) });
  const [finding] = checkArticle({ ...sound, extra: { so: 1 } }, { schema });
  expect(finding).toMatchObject({ code: "field-unknown", hint: "Take it out." });
});
