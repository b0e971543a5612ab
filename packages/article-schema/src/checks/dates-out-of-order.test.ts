import { describe, expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

const [person, place] = sound.entities;
const withEntity = (entity: object) => ({
  about: ["it"],
  entities: [...sound.entities, { id: "it", name: "It", ...entity }],
});
const agreement = (dates: object) =>
  withEntity({ type: "agreement", parties: ["anna-berg", "harbour"], ...dates });
const event = (date: string) => withEntity({ type: "event", date });
const role = (dates: object) => ({
  entities: [{ ...person, roles: [{ title: "Deputy" }, { title: "Mayor", ...dates }] }, place],
});

/** What is found; the article is from 2024-05-01. */
const cases: readonly (readonly [what: string, path: string, at: object, inOrder: object])[] = [
  [
    "a correction before publication",
    "corrections.1.date",
    {
      corrections: [
        { date: "2024-05-01", text: "C" },
        { date: "2024-04-30", text: "C" },
      ],
    },
    {
      corrections: [
        { date: "2024-05-01", text: "C" },
        { date: "2024-05-02", text: "C" },
      ],
    },
  ],
  [
    "a withdrawal before publication",
    "withdrawal.date",
    { status: "withdrawn", withdrawal: { date: "2024-04-30", reason: "R" } },
    { status: "withdrawn", withdrawal: { date: "2024-05-01", reason: "R" } },
  ],
  [
    "a story that expires before it is published",
    "expires",
    { expires: "2024-04-29T00:00:00Z" },
    { expires: "2024-05-01T00:00:00Z" },
  ],
  [
    "an embargo that outlasts the story",
    "expires",
    { embargoedUntil: "2025-01-02T00:00:00Z", expires: "2025-01-01T00:00:00Z" },
    { embargoedUntil: "2025-01-01T00:00:00Z", expires: "2025-01-01T00:00:00Z" },
  ],
  [
    "a role that ends before it begins",
    "entities.0.roles.1.until",
    role({ from: "2020", until: "2019-12" }),
    role({ from: "2020-05", until: "2020" }),
  ],
  ["an interval that runs backwards", "entities.2.date", event("1945/1910"), event("1910/1945")],
  [
    "an agreement that expires before it is signed",
    "entities.2.expires",
    agreement({ signed: "2020-05", expires: "2020-04-01" }),
    agreement({ signed: "2020-05", expires: "2020" }),
  ],
  [
    "an agreement that expires before it takes force",
    "entities.2.expires",
    agreement({ signed: "2019", effective: "2020-05", expires: "2020-04-01" }),
    agreement({ signed: "2019", effective: "2020-05", expires: "2020-05-01" }),
  ],
];

describe.each(cases)("%s", (_, path, outOfOrder, inOrder) => {
  test("is found", () => expect(found(outOfOrder)).toEqual([{ code: "dates-out-of-order", path }]));
  test("is none where the dates may be in order", () => expect(found(inOrder)).toEqual([]));
});

test("says which two dates they are", () => {
  expect(said(role({ from: "2020", until: "2019" }))).toBe(
    `entities[0].roles[1].until  dates-out-of-order
  entities[0].roles[1].until (2019) is before entities[0].roles[1].from (2020).
  Correct one of the two dates, or exchange them.`,
  );
  expect(said({ expires: "2024-05-02T00:00Z", embargoedUntil: "2024-06-01T00:00Z" })).toContain(
    "  expires (2024-05-02T00:00Z) is before embargoedUntil (2024-06-01T00:00Z).",
  );
  expect(said(event("1945/1910"))).toContain("has its dates out of order: 1945 is after 1910.");
});

test.each([
  role({ from: "2020" }),
  role({ until: "2020" }),
  event("1945"),
  event("1914-08/1914"),
  agreement({ signed: "2020" }),
  agreement({ expires: "2020" }),
  { embargoedUntil: "2020-01-01T00:00:00Z" },
])("does not judge what has one date only: %j", (changes) => expect(found(changes)).toEqual([]));

test("makes do with parts that are at fault", () => {
  expect(
    found({
      datePublished: "2024-13-01",
      corrections: [null, { date: "2020", text: "C" }],
      entities: [null, { ...person, roles: [5] }, { ...place, type: "event" }, { type: "agreement" }],
    }).filter((finding) => "code" in finding && finding.code === "dates-out-of-order"),
  ).toEqual([]);
});
