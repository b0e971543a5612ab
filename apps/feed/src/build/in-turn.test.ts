import { expect, test } from "vitest";
import { inTurn } from "./in-turn.js";

test("tells what one piece of work gave before it begins the next", async () => {
  const turn = inTurn();
  const log: string[] = [];
  const works = ["a", "b", "c"].map(async (name) => {
    // What a thread was given is not begun in the very moment when it is given, nor told in the very moment when it is done.
    await Promise.resolve();
    const given = await turn(() => {
      log.push(`begin ${name}`);
      return name;
    });
    await Promise.resolve();
    log.push(`tell ${given}`);
  });
  await Promise.all(works);
  expect(log).toEqual(["begin a", "tell a", "begin b", "tell b", "begin c", "tell c"]);
});

test("goes on after a piece of work that failed", async () => {
  const turn = inTurn();
  const failing = turn(() => {
    throw new Error("It was too large.");
  });
  const next = turn(() => "done");
  await expect(failing).rejects.toThrow("It was too large.");
  expect(await next).toBe("done");
});
