import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";
import { readBody } from "../markdown/read-body.js";
import { containmentCyclic } from "./containment-cyclic.js";
import { declaredIds } from "./declared-ids.js";
import { readDraft } from "./draft.js";

/** Gives entities of one type that each lie in the one named after it: `a>b b>c c`. */
const chain = (type: string, field: string, steps: string) => {
  const entities = steps.split(" ").map((step) => {
    const [id = "", container] = step.split(">");
    return { type, id, name: id, ...(container ? { [field]: container } : {}) };
  });
  return { about: entities.map(({ id }) => id), entities: [...sound.entities, ...entities] };
};
const places = (steps: string) => chain("place", "containedIn", steps);

test.each([
  ["place", "containedIn"],
  ["organization", "parent"],
  ["topic", "broader"],
])("finds a %s that is its own %s, by any way round, once", (type, field) => {
  expect(found(chain(type, field, "a>a"))).toEqual([{ code: "containment-cyclic", path: "entities.2" }]);
  expect(found(chain(type, field, "a>b b>a"))).toEqual([{ code: "containment-cyclic", path: "entities.2" }]);
  expect(found(chain(type, field, "x>a a>b b>c c>a y>b"))).toEqual([
    { code: "containment-cyclic", path: "entities.3" },
  ]);
  expect(found(chain(type, field, "a>b b>c c"))).toEqual([]);
});

test("finds each of several circles", () => {
  expect(found(places("a>b b>a c>c d>a"))).toEqual([
    { code: "containment-cyclic", path: "entities.2" },
    { code: "containment-cyclic", path: "entities.4" },
  ]);
});

test("says the way round, and what leads into it is left out", () => {
  expect(said(places("x>a a>b b>c c>a"))).toBe(
    `entities[3]  containment-cyclic
  “a” is contained in itself: a → b → c → a.
  Take one of these steps out.`,
  );
});

test("tells a long way round by its beginning and its end", () => {
  const round = (length: number) =>
    said(places(Array.from({ length }, (_, index) => `p${index}>p${(index + 1) % length}`).join(" ")));
  expect(round(11)).toContain(": p0 → p1 → p2 → p3 → p4 → p5 → p6 → p7 → p8 → p9 → p10 → p0.");
  expect(round(12)).toContain(": p0 → p1 → p2 → p3 → p4 → p5 → p6 → p7 → p8 → p9 → … → p11 → p0.");
});

test("takes two places that lie in one", () => {
  expect(found(places("a>harbour b>harbour"))).toEqual([]);
});

test("takes an organization that sits where it governs, and an event in a place", () => {
  expect(
    found({
      about: ["city", "fair"],
      entities: [
        ...sound.entities,
        { type: "organization", id: "city", name: "City", location: "harbour" },
        { type: "event", id: "fair", name: "Fair", date: "2024", place: "harbour", participants: ["fair"] },
      ],
    }),
  ).toEqual([]);
});

test("goes on behind what is no entity", () => {
  const { about, entities } = places("a>a");
  expect(found({ about, entities: [null, { type: "place", name: "P" }, ...entities] })).toEqual([
    { code: "field-invalid", path: "entities.0" },
    { code: "field-missing", path: "entities.1.id" },
    { code: "containment-cyclic", path: "entities.4" },
  ]);
});

test("finds 200,000 places that each lie in themselves, in one pass", () => {
  const entities = Array.from({ length: 200_000 }, (_, index) => {
    const id = `p${index}`;
    return { type: "place", id, name: "Place", containedIn: id };
  });
  const article = readDraft({ ...sound, entities });
  const subject = {
    article,
    own: article.entities ?? [],
    references: [],
    body: readBody(""),
    declared: declaredIds([]),
  };
  const faults = [...containmentCyclic.run(subject)];
  expect(faults).toHaveLength(200_000);
  expect(faults.at(-1)?.path).toEqual(["entities", 199_999]);
});
