import { expect, test } from "vitest";
import { newestInChannel } from "./newest-in-channel.js";

const at = (...moments: readonly number[]) => moments.map((moment, id) => ({ moment, id }));
const many = (count: number, moment: number) => Array.from({ length: count }, () => moment);

test("a channel's feed holds the newest twenty", () => {
  expect(newestInChannel(at(3, 2, 1))).toHaveLength(3);
  expect(newestInChannel(at(...many(19, 3), 2, 1, 1))).toEqual(at(...many(19, 3), 2));
  expect(newestInChannel([])).toEqual([]);
});

test("it holds all that are of the moment of the last of them", () => {
  expect(newestInChannel(at(...many(18, 3), 2, 2, 2, 2, 1))).toHaveLength(22);
  expect(newestInChannel(at(...many(25, 3)))).toHaveLength(25);
});

test("it holds no more than the feed of all stories", () => {
  expect(newestInChannel(at(...many(120, 3)))).toHaveLength(99);
});
