import { expect, test } from "vitest";
import { graphOf, page } from "../../test/json-ld/graph-of.ts";

test("a claim names who makes it, where, and who disputes it", () => {
  const graph = graphOf({
    entities: [
      { type: "person", id: "ann", name: "Ann" },
      { type: "person", id: "bob", name: "Bob" },
    ],
    claims: [{ text: "It rains.", claimant: "ann", standing: "disputed", disputedBy: ["bob", "nobody"] }],
  });
  expect(graph.get("claim-1")).toEqual({
    "@type": "Claim",
    "@id": `${page}#claim-1`,
    text: "It rains.",
    appearance: { "@id": `${page}#article` },
    creativeWorkStatus: "disputed",
    author: { "@id": `${page}#entity-ann` },
  });
  expect(graph.get("dispute-1")).toEqual({
    "@type": "DisagreeAction",
    "@id": `${page}#dispute-1`,
    agent: [{ "@id": `${page}#entity-bob` }],
    object: { "@id": `${page}#claim-1` },
  });
  expect(graph.get("article")).toMatchObject({
    mentions: [{ "@id": `${page}#entity-ann` }, { "@id": `${page}#entity-bob` }],
  });
});

test("a claim that nobody known disputes has no dispute", () => {
  const graph = graphOf({ claims: [{ text: "It rains.", attribution: "reports", standing: "reported" }] });
  expect(graph.get("claim-1")).toMatchObject({ creditText: "reports" });
  expect(graph.has("dispute-1")).toBe(false);
});
