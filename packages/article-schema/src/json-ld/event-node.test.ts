import { expect, test } from "vitest";
import { graphOf } from "../../test/json-ld/graph-of.ts";

test.each([
  ["1965", { startDate: "1965" }],
  ["1910/1945-08", { startDate: "1910", endDate: "1945-08" }],
  ["2031-05-04T18:00+02:00", { startDate: "2031-05-04T18:00:00+02:00" }],
])("the date %s", (date, fields) => {
  const graph = graphOf({ entities: [{ type: "event", id: "fair", name: "Fair", date }] });
  const { "@id": _, ...node } = graph.get("entity-fair") ?? { "@id": "" };
  expect(node).toEqual({ "@type": "Event", name: "Fair", ...fields });
});
