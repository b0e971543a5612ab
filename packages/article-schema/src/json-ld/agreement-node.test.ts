import { expect, test } from "vitest";
import { graphOf, page } from "../../test/json-ld/graph-of.ts";

const parties = [
  { type: "place", id: "land", name: "Land", kind: "country" },
  { type: "place", id: "sea", name: "Sea", kind: "water" },
  { type: "organization", id: "firm", name: "Firm" },
] as const;
const pact = {
  type: "agreement",
  id: "pact",
  name: "Pact",
  parties: ["land", "sea", "firm", "nobody"],
} as const;

test("each party stands under the property of Legislation that takes it", () => {
  const graph = graphOf({ entities: [...parties, { ...pact, parties: [...pact.parties] }] });
  expect(graph.get("entity-pact")).toEqual({
    "@type": "Legislation",
    "@id": `${page}#entity-pact`,
    name: "Pact",
    legislationJurisdiction: [{ "@id": `${page}#entity-land` }],
    spatialCoverage: [{ "@id": `${page}#entity-sea` }],
    legislationPassedBy: [{ "@id": `${page}#entity-firm` }],
  });
});

test.each(["country", "state", "city"] as const)("a %s makes law of its own", (kind) => {
  const graph = graphOf({
    entities: [
      { type: "place", id: "land", name: "Land", kind },
      { ...pact, parties: ["land", "nobody"] },
    ],
  });
  expect(graph.get("entity-pact")).toMatchObject({
    legislationJurisdiction: [{ "@id": `${page}#entity-land` }],
  });
});

test("a party that could be no party is none", () => {
  const entities = [
    { type: "topic", id: "trade", name: "Trade" } as const,
    { ...pact, parties: ["trade", "nobody"] },
  ];
  expect(graphOf({ entities }).get("entity-pact")).toEqual({
    "@type": "Legislation",
    "@id": `${page}#entity-pact`,
    name: "Pact",
  });
});

test.each([
  ["signed", undefined],
  ["in-force", "https://schema.org/InForce"],
  ["notice-given", "https://schema.org/InForce"],
  ["notice-suspended", "https://schema.org/InForce"],
  ["terminated", "https://schema.org/NotInForce"],
  ["expired", "https://schema.org/NotInForce"],
] as const)("whose last status is %s, its legal force is %s", (status, force) => {
  const statusHistory = [
    { status: "in-force" as const, date: "2020" },
    { status: "terminated" as const, date: "2021" },
    { status, date: "2021-05" },
  ];
  const graph = graphOf({ entities: [{ ...pact, parties: [...pact.parties], statusHistory }] });
  const node = graph.get("entity-pact");
  expect(node && "legislationLegalForce" in node ? node.legislationLegalForce : undefined).toBe(force);
});

test("Date takes no time of day: the day is the one at the place of signing", () => {
  const signed = "2021-05-05T00:30+09:00";
  const graph = graphOf({ entities: [{ ...pact, parties: [...pact.parties], signed, expires: signed }] });
  expect(graph.get("entity-pact")).toMatchObject({
    legislationDate: "2021-05-05",
    expires: "2021-05-05T00:30:00+09:00",
  });
});
