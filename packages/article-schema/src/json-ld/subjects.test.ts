import { expect, test } from "vitest";
import { graphOf, page } from "../../test/json-ld/graph-of.ts";

test("a story mentions who speaks, who claims and who is named in its copy, and not what it is about or who only wrote it", () => {
  const named = ["writer", "named", "speaker", "claimant", "opponent", "subject"];
  const graph = graphOf({
    entities: named.map((id) => ({ type: "person", id, name: id })),
    authors: [{ name: "writer", entity: "writer" }],
    body: "“It rains,” [she](entity:named) said of [him](entity:subject).",
    quotes: [{ text: "It rains", speaker: "speaker" }],
    claims: [{ text: "It rains.", claimant: "claimant", standing: "disputed", disputedBy: ["opponent"] }],
    about: ["subject"],
  });
  expect(graph.get("article")).toMatchObject({
    about: [{ "@id": `${page}#entity-subject` }],
    mentions: ["named", "speaker", "claimant", "opponent"].map((id) => ({ "@id": `${page}#entity-${id}` })),
  });
});
