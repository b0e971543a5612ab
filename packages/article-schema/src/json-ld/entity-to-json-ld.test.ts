import { expect, test } from "vitest";
import { graphOf } from "../../test/json-ld/graph-of.js";
import { Entity } from "../entities/entity.js";
import { entityToJsonLd } from "./entity-to-json-ld.js";

const home = "https://news.example/";
const land = Entity.parse({ type: "place", id: "land", name: "Land", kind: "country", containedIn: "earth" });
const earth = Entity.parse({ type: "place", id: "earth", name: "Earth" });
const pact = Entity.parse({ type: "agreement", id: "pact", name: "Pact", parties: ["land", "gone"] });
const wider = Entity.parse({ type: "topic", id: "wider", name: "Wider" });
const topic = Entity.parse({ type: "topic", id: "topic", name: "Topic", broader: "wider" });
const entities = [wider, earth, land, pact];
const entityUrl = ({ id }: Entity) => (id === "earth" ? undefined : `${home}entities/${id}/`);
const written = entityToJsonLd(pact, { url: `${home}entities/pact/#top`, entities, entityUrl });
const graph = written["@graph"];

test("gives an entity as what its page is about, and all that it leads to", () => {
  expect(written["@context"]).toBe("https://schema.org");
  expect(graph).toEqual([
    {
      "@type": "Legislation",
      "@id": `${home}entities/pact/#entity`,
      name: "Pact",
      legislationJurisdiction: [{ "@id": `${home}entities/land/#entity` }],
      mainEntityOfPage: { "@type": "WebPage", "@id": `${home}entities/pact/` },
    },
    {
      "@type": "Country",
      "@id": `${home}entities/land/#entity`,
      name: "Land",
      containedInPlace: { "@id": `${home}entities/pact/#entity-earth` },
    },
    { "@type": "Place", "@id": `${home}entities/pact/#entity-earth`, name: "Earth" },
  ]);
});

test("names an entity as the graphs of stories do that are told of its page", () => {
  const story = graphOf({ entities: [pact, land, earth], about: ["pact"] }, { entityUrl });
  expect(story.get("article")).toMatchObject({ about: [{ "@id": graph[0]?.["@id"] }] });
});

test("names entities that have no pages by the page that tells of them", () => {
  const [, ...others] = entityToJsonLd(pact, { url: `${home}pact`, entities })["@graph"];
  expect(others.map((node) => node["@id"])).toEqual([`${home}pact#entity-land`, `${home}pact#entity-earth`]);
});

test("names the entity of a page by that page, whatever else is said of it, and takes its word against another's", () => {
  const other = { ...pact, name: "Another" };
  const [node, ...rest] = entityToJsonLd(pact, { url: `${home}pact`, entities: [other], entityUrl })[
    "@graph"
  ];
  expect(node).toMatchObject({ "@id": `${home}pact#entity`, name: "Pact" });
  expect(rest).toEqual([]);
});

test("says nothing of a wider topic, to which no property leads", () => {
  expect(entityToJsonLd(topic, { url: `${home}topic`, entities })["@graph"]).toHaveLength(1);
});
