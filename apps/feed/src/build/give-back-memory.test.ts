import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const module = new URL("give-back-memory.ts", import.meta.url).href;

/** Makes so many objects in a process of its own, drops all but a tenth, and gives its memory before and after, in bytes. */
async function memoryAround(count: number): Promise<{ readonly before: number; readonly after: number }> {
  const program = `
    import { giveBackMemory } from ${JSON.stringify(module)};
    let objects = Array.from({ length: ${count} }, (_, index) => ({ index, pair: [index, index] }));
    objects = objects.filter(({ index }) => index % 10 === 0);
    const before = process.memoryUsage.rss();
    giveBackMemory();
    console.log(JSON.stringify({ before, after: process.memoryUsage.rss(), isWhole: objects.at(-1).index }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- printed by the program above
  return JSON.parse(stdout) as { readonly before: number; readonly after: number };
}

test("what a large heap no longer needs is given back to the system; a small one is left alone", async () => {
  const large = await memoryAround(3_000_000);
  expect(large.after).toBeLessThan(large.before / 2);
  const small = await memoryAround(1000);
  expect(Math.abs(small.after - small.before)).toBeLessThan(1024 * 1024);
});
