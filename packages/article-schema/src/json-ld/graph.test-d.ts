import type { Graph } from "schema-dts";
import { expectTypeOf, test } from "vitest";
import type { JsonLdGraph } from "./graph.js";

test("every node of the graph has the properties, of the types, that schema.org gives it", () => {
  expectTypeOf<JsonLdGraph>().toExtend<Graph>();
});
