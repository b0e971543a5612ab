import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { graphOf, page } from "../../test/json-ld/graph-of.ts";
import { OrganizationKind } from "../entities/organization.js";

/** schema.org's vocabulary, in which each type has its definition above it. */
const vocabulary = readFileSync(
  fileURLToPath(import.meta.resolve("schema-dts")).replace(/\.js$/, ".d.ts"),
  "utf8",
);

function definitionOf(type: unknown): string | undefined {
  return new RegExp(String.raw`/\*\* (.*) \*/\nexport type ${String(type)} = `).exec(vocabulary)?.[1];
}

const ofGovernment = /^A governmental organization/;
const anyOrganization = /^An organization such as /;

/** What schema.org's definition says of the type that stands for a kind. */
const definitions: Readonly<Record<OrganizationKind, RegExp>> = {
  government: ofGovernment,
  ministry: ofGovernment,
  legislature: ofGovernment,
  court: ofGovernment,
  military: anyOrganization,
  embassy: ofGovernment,
  intergovernmental: anyOrganization,
  party: /Political Party/,
  company: /business corporation/,
  "news-organization": /newspaper/,
  "non-governmental": /Non-governmental/,
  university: /college, university/,
  "sports-team": /Sports team/,
  other: anyOrganization,
};

test.each(OrganizationKind.options)("a %s has a type by whose definition it is one", (kind) => {
  const graph = graphOf({ entities: [{ type: "organization", id: "body", name: "Body", kind }] });
  const node = graph.get("entity-body");
  expect(node).toMatchObject({ "@id": `${page}#entity-body`, name: "Body" });
  expect(definitionOf(node && Reflect.get(node, "@type"))).toMatch(definitions[kind]);
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
