import { expect, test } from "vitest";
import { Interrupted, paceOf, type PaceOptions } from "./pace.js";

function paced() {
  let now = 0;
  const told: Parameters<NonNullable<PaceOptions["progress"]>>[] = [];
  const stop = new AbortController();
  const pace = paceOf({ elapsed: () => now, signal: stop.signal, progress: (...how) => told.push(how) });
  const at = (moment: number, done: number) => {
    now = moment;
    return pace("files", done, 10);
  };
  return { at, told, stop };
}

test("tells how far it is from time to time, and once of the end", async () => {
  const { at, told } = paced();
  expect(at(49, 1)).toBeUndefined();
  await at(50, 2);
  expect(at(99, 3)).toBeUndefined();
  await at(100, 10);
  expect(told).toEqual([
    ["files", 2, 10],
    ["files", 10, 10],
  ]);
});

test("stops where it was asked to, when it next listens", async () => {
  const { at, stop } = paced();
  stop.abort();
  expect(at(10, 1)).toBeUndefined();
  await expect(at(60, 2)).rejects.toThrow(Interrupted);
});
