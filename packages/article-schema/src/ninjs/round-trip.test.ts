import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { sound } from "../../test/sound.js";
import { Article } from "../article/article.js";
import type { Path } from "../findings/finding.js";
import { articles } from "../../test/ninjs/articles.ts";
import { Entity } from "../entities/entity.js";
import { EntityId } from "../primitives/slug.js";
import { fromNinjs } from "./from-ninjs.js";
import { toNinjs } from "./to-ninjs.js";

const listedKinds = [["person"], ["organization"], ["place"], ["event"], ["agreement", "topic"]];

/** Puts the entities that were read back in the order they had: ninjs lists them kind by kind, which is a loss of its own. */
function inOldOrder(article: Article, readBack: Article): { article: Article; moved: boolean } {
  const indexes = listedKinds.flatMap((kinds) =>
    article.entities.flatMap(({ type }, index) => (kinds.includes(type) ? [index] : [])),
  );
  const entities = article.entities.flatMap((_, index) => readBack.entities[indexes.indexOf(index)] ?? []);
  return { article: { ...readBack, entities }, moved: indexes.some((index, at) => index !== at) };
}

/** A list that is empty says what one that is left out says. */
function said(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

function* differences(one: unknown, other: unknown, path: Path = []): Generator<Path> {
  if (Object.is(said(one), said(other))) return;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) {
    yield path;
    return;
  }
  const ones = new Map(Object.entries(one));
  const others = new Map(Object.entries(other));
  for (const name of new Set([...ones.keys(), ...others.keys()])) {
    yield* differences(ones.get(name), others.get(name), [...path, Array.isArray(one) ? Number(name) : name]);
  }
}

function covers(loss: Path, path: Path): boolean {
  return loss.every((step, at) => step === path[at]);
}

function roundTrip(article: Article): { lost: Path[]; changed: Path[]; unread: unknown; moved: boolean } {
  const { value, losses } = toNinjs(article);
  const back = fromNinjs(JSON.parse(JSON.stringify(value)));
  expect(back.findings).toBeUndefined();
  if (!back.success) throw new Error("not read back");
  const { article: readBack, moved } = inOldOrder(article, back.value);
  return {
    lost: losses.map(({ path }) => path),
    changed: [...differences(article, readBack)],
    unread: back.losses,
    moved,
  };
}

describe("an article, written as ninjs and read back", () => {
  test("says that ids are lost where two entities have one, and which it is about", () => {
    const place = { type: "place", id: "quay", name: "Quay", otherNames: [], sameAs: [] } as const;
    const entities = [place, place].map((entity) => Entity.parse(entity));
    const [article] = fc.sample(articles, 1);
    if (!article) throw new Error("no article");
    const { lost, changed } = roundTrip({ ...article, entities, about: [EntityId.parse("quay")] });
    expect(lost).toContainEqual(["entities", 1, "id"]);
    expect(lost).toContainEqual(["about"]);
    for (const path of changed)
      expect(
        lost.some((loss) => covers(loss, path)),
        path.join("."),
      ).toBe(true);
  });

  test("differs in what is listed as lost, and in nothing else", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const { lost, changed, unread, moved } = roundTrip(article);
        const order = lost.filter((path) => path.length === 1 && path[0] === "entities");
        expect(order.length > 0, "the order of entities is listed if it changed").toBe(moved);
        const others = lost.filter((path) => !order.includes(path));
        expect(changed.filter((path) => !others.some((loss) => covers(loss, path)))).toEqual([]);
        expect(others.filter((loss) => !changed.some((path) => covers(loss, path)))).toEqual([]);
        expect(new Set(others.map((path) => JSON.stringify(path))).size).toBe(others.length);
        expect(unread, "fromNinjs takes all that toNinjs wrote").toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test("a field of one's own has no place in ninjs, and is told as lost", () => {
  const own = Article.extend({ price: z.number() }).parse({ ...sound, price: 2 });
  const { value, losses } = toNinjs(own);
  expect(losses).toContainEqual({ path: ["price"], reason: "ninjs has no place for a field of your own." });
  expect(value).toEqual(toNinjs(Article.parse(sound)).value);
});
