import { expect, test } from "vitest";
import { graphOf, page } from "../../test/json-ld/graph-of.ts";

test.each([
  ["continent", "Continent"],
  ["region", "Place"],
  ["country", "Country"],
  ["state", "State"],
  ["city", "City"],
  ["building", "Place"],
  ["water", "BodyOfWater"],
  ["other", "Place"],
  [undefined, "Place"],
] as const)("a place of the kind %s is a %s", (kind, type) => {
  const graph = graphOf({ entities: [{ type: "place", id: "place", name: "Place", ...(kind && { kind }) }] });
  expect(graph.get("entity-place")).toEqual({ "@type": type, "@id": `${page}#entity-place`, name: "Place" });
});

test("coordinates are GeoCoordinates, and the larger place is referred to", () => {
  const coordinates = { latitude: 0, longitude: -180 };
  const graph = graphOf({
    entities: [
      { type: "place", id: "town", name: "Town", containedIn: "land", coordinates },
      { type: "place", id: "land", name: "Land" },
    ],
  });
  expect(graph.get("entity-town")).toMatchObject({
    geo: { "@type": "GeoCoordinates", latitude: 0, longitude: -180 },
    containedInPlace: { "@id": `${page}#entity-land` },
  });
});
