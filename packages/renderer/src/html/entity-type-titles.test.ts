import { Entity } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { entityTypeTitles } from "./entity-type-titles.js";

test("names every type of entity once", () => {
  const types = Entity.options.map(({ shape }) => shape.type.value);
  expect(entityTypeTitles.map(([type]) => type).toSorted()).toEqual(types.toSorted());
});
