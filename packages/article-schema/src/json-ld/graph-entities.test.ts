import { expect, test } from "vitest";
import { graphOf, page } from "../../test/json-ld/graph-of.ts";

test("what is neither a person nor an organization writes, claims, disputes, supplies and owns nothing", () => {
  const graph = graphOf({
    entities: [{ type: "place", id: "oslo", name: "Oslo" }],
    authors: [{ name: "A. Quill", entity: "oslo" }],
    claims: [{ text: "It rains.", claimant: "oslo", standing: "disputed", disputedBy: ["oslo"] }],
    sources: [{ name: "A report", entity: "oslo" }],
    media: [{ kind: "photo", credit: "Oslo", creditedTo: "oslo" }],
  });
  expect(graph.get("article")).toMatchObject({
    author: [{ "@type": "Person", name: "A. Quill" }],
    citation: [{ "@type": "CreativeWork", name: "A report" }],
  });
  expect(
    JSON.stringify([graph.get("article"), graph.get("claim-1"), graph.get("media-1")]).match(/entity-oslo/g),
  ).toHaveLength(1);
  expect(graph.get("article")).toMatchObject({ mentions: [{ "@id": `${page}#entity-oslo` }] });
  expect(graph.has("dispute-1")).toBe(false);
});

test("of two entities with one id the first counts", () => {
  const graph = graphOf({
    entities: [
      { type: "person", id: "ann", name: "Ann", sameAs: ["https://one.example/"] },
      { type: "place", id: "ann", name: "Ann", sameAs: ["https://two.example/"] },
    ],
    authors: [{ name: "Ann", entity: "ann" }],
  });
  expect(graph.get("article")).toMatchObject({ author: [{ "@id": `${page}#entity-ann` }] });
});
