import { expect, test } from "vitest";
import { canBeRead } from "./can-be-read.js";

const thrown = (): never => {
  throw new Error("So it is.");
};

test("plain data can be read, also where it leads round and round", () => {
  const round: Record<string, unknown> = { list: [1, undefined, null, "a", { b: undefined }, () => thrown] };
  round["self"] = round;
  for (const data of [undefined, null, 1, "a", [], {}, Object.create(null), round])
    expect(canBeRead(data)).toBe(true);
});

test("what throws when it is read cannot", () => {
  const getter = Object.defineProperty({}, "a", { get: thrown });
  for (const data of [getter, { a: [undefined, getter] }, new Proxy({}, { ownKeys: thrown })])
    expect(canBeRead(data)).toBe(false);
});
