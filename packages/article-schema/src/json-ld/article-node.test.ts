import { expect, test } from "vitest";
import { readBody } from "../markdown/read-body.js";
import { graphOf, page } from "../../test/json-ld/graph-of.ts";

test("an author that is no entity is a person, one that is an organization is that", () => {
  const graph = graphOf({
    entities: [{ type: "organization", id: "wire", name: "Wire Ltd" }],
    authors: [{ name: "Ann" }, { name: "The Wire", entity: "wire" }, { name: "Bob", entity: "nobody" }],
  });
  expect(graph.get("article")).toMatchObject({
    author: [
      { "@type": "Person", name: "Ann" },
      { "@type": "Organization", "@id": `${page}#entity-wire`, name: "The Wire" },
      { "@type": "Person", name: "Bob" },
    ],
  });
});

test("what the story is about is not mentioned once more, nor is its author", () => {
  const graph = graphOf({
    body: "[Ann](entity:ann) met [Bob](entity:bob). `[Cy](entity:cy)`",
    about: ["bob", "bob", "nobody"],
    authors: [{ name: "Cy", entity: "cy" }],
    entities: ["ann", "bob", "cy"].map((id) => ({ type: "person" as const, id, name: id })),
  });
  expect(graph.get("article")).toMatchObject({
    about: [{ "@id": `${page}#entity-bob` }],
    mentions: [{ "@id": `${page}#entity-ann` }],
  });
});

test("an entity's name is kept apart from those of the story's own parts", () => {
  const graph = graphOf({
    entities: ["article", "quote-1", "publisher"].map((id) => ({ type: "topic" as const, id, name: id })),
    quotes: [{ text: "Body." }],
  });
  expect(new Set(graph.keys())).toEqual(
    new Set([
      "article",
      "entity-article",
      "entity-publisher",
      "entity-quote-1",
      "publisher",
      "quote-1",
      "website",
    ]),
  );
});

test("the holder of rights is the publisher where the names are the same", () => {
  expect(graphOf({ rights: { holder: "News Example" } }).get("article")).toMatchObject({
    copyrightHolder: { "@id": "https://news.example/#publisher" },
  });
  expect(graphOf({ rights: { holder: "Ann's Estate" } }).get("article")).toMatchObject({
    copyrightHolder: { "@type": "Organization", name: "Ann's Estate" },
  });
});

test("a picture without a file is associated, and no image to be fetched", () => {
  const node = graphOf({ media: [{ kind: "photo", credit: "Ann" }] }).get("article");
  expect(node).toMatchObject({ associatedMedia: [{ "@id": `${page}#media-1` }] });
  expect(node).not.toHaveProperty("image");
});

test("a draft says that it is one", () => {
  expect(graphOf({ status: "draft" }).get("article")).toMatchObject({ creativeWorkStatus: "draft" });
  expect(graphOf({}).get("article")).not.toHaveProperty("creativeWorkStatus");
});

test("mentions are taken from the body that has been read already", () => {
  const graph = graphOf(
    {
      body: "[Ann](entity:ann) met [Bob](entity:bob).",
      entities: ["ann", "bob"].map((id) => ({ type: "person" as const, id, name: id })),
    },
    { body: readBody("[Bob](entity:bob)") },
  );
  expect(graph.get("article")).toMatchObject({ mentions: [{ "@id": `${page}#entity-bob` }] });
});
