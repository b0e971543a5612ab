import { expect, test } from "vitest";
import { graphOf, page } from "../../test/json-ld/graph-of.ts";

test("posts keep their dates, and are affiliations where the organization is there", () => {
  const graph = graphOf({
    entities: [
      {
        type: "person",
        id: "ann",
        name: "Ann",
        roles: [
          { title: "Chair", organization: "firm", from: "2020", until: "2021-05" },
          { title: "Adviser", organization: "nobody" },
        ],
      },
      { type: "organization", id: "firm", name: "Firm" },
    ],
  });
  expect(graph.get("entity-ann")).toEqual({
    "@type": "Person",
    "@id": `${page}#entity-ann`,
    name: "Ann",
    affiliation: [
      {
        "@type": "OrganizationRole",
        roleName: "Chair",
        startDate: "2020",
        endDate: "2021-05",
        affiliation: { "@id": `${page}#entity-firm` },
      },
    ],
    hasOccupation: [{ "@type": "Role", hasOccupation: { "@type": "Occupation", name: "Adviser" } }],
  });
});
