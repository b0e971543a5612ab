import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.js";

test("runs once more for whatever is asked for while it runs, and never twice at once", async () => {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const ask = oneAtATime(async () => {
    log.push("begin");
    await new Promise<void>((resolve) => ends.push(resolve));
    log.push("end");
  });
  ask();
  ask();
  ask();
  expect(log).toEqual(["begin"]);
  ends.shift()?.();
  await expect.poll(() => log).toEqual(["begin", "end", "begin"]);
  ends.shift()?.();
  await expect.poll(() => log).toEqual(["begin", "end", "begin", "end"]);
  ask();
  await expect.poll(() => log.length).toBe(5);
});
