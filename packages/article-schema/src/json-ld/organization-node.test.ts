import { expect, test } from "vitest";
import { graphOf, page } from "../../test/json-ld/graph-of.ts";
import { OrganizationKind } from "../entities/organization.js";

const types: Readonly<Record<OrganizationKind, string>> = {
  government: "GovernmentOrganization",
  ministry: "GovernmentOrganization",
  legislature: "GovernmentOrganization",
  court: "GovernmentOrganization",
  military: "Organization",
  embassy: "GovernmentOrganization",
  intergovernmental: "Organization",
  party: "PoliticalParty",
  company: "Corporation",
  "news-organization": "NewsMediaOrganization",
  "non-governmental": "NGO",
  university: "CollegeOrUniversity",
  "sports-team": "SportsTeam",
  other: "Organization",
};

test.each(OrganizationKind.options)("a %s has the type that schema.org has for it", (kind) => {
  const graph = graphOf({ entities: [{ type: "organization", id: "body", name: "Body", kind }] });
  expect(graph.get("entity-body")).toEqual({
    "@type": types[kind],
    "@id": `${page}#entity-body`,
    name: "Body",
  });
});

test("one of no kind is an Organization, with what it is part of and where it sits", () => {
  const graph = graphOf({
    entities: [
      { type: "organization", id: "body", name: "Body", parent: "whole", location: "town" },
      { type: "organization", id: "whole", name: "Whole", parent: "nobody" },
      { type: "place", id: "town", name: "Town" },
    ],
  });
  expect(graph.get("entity-body")).toMatchObject({
    "@type": "Organization",
    parentOrganization: { "@id": `${page}#entity-whole` },
    location: { "@id": `${page}#entity-town` },
  });
  expect(graph.get("entity-whole")).not.toHaveProperty("parentOrganization");
});
