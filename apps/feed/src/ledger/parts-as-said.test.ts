import { expect, test } from "vitest";
import { digestOf } from "../digest-of.js";
import { ChangedMeanwhile, partsAsSaid } from "./parts-as-said.js";

const parts = ["first\n", Buffer.from("second\n"), "third\n"];

test("gives parts on that are what they were said to be", () => {
  expect([...partsAsSaid(digestOf(parts.join("")), parts)]).toEqual(parts);
});

test("tells of others before anybody could take them for whole", () => {
  const given: unknown[] = [];
  const take = () => {
    for (const part of partsAsSaid(digestOf("first\n"), parts)) given.push(part);
  };
  expect(take).toThrow(ChangedMeanwhile);
  expect(given).toEqual(parts);
});
