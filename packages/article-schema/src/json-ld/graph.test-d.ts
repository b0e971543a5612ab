import type { Graph } from "schema-dts";
import type { JsonLdGraph } from "./graph.js";

/** Compiles only while every node of the graph has the properties, of the types, that schema.org gives it. */
export const asSchemaDts = (graph: JsonLdGraph): Graph => graph;
