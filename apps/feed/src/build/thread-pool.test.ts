import { expect, test } from "vitest";
import { ThreadPool } from "./thread-pool.js";

test("threads that were ended are given nothing more", async () => {
  const pool = new ThreadPool(1);
  await pool.end();
  const task = { shared: new SharedArrayBuffer(0), batch: [] };
  await expect(pool.run("readStories", task)).rejects.toThrow("The threads were ended.");
});

test("threads that rest may be given something again", async () => {
  await using pool = new ThreadPool(1);
  await pool.rest();
  const task = { shared: new SharedArrayBuffer(0), batch: [] };
  // Beside the sources there is no program for them, so that this thread has to do it.
  await expect(pool.run("readStories", task)).resolves.toBeUndefined();
});
