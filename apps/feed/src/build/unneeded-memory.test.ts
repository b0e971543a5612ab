import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const module = new URL("unneeded-memory.ts", import.meta.url).href;

/**
 * Makes so many objects in a process of its own, drops nearly all of them, and gives by how much memory grows then, in bytes.
 *
 * @param before what is done before
 * @param then what is done when they are dropped
 */
async function growth(count: number, measure: string, before: string, then: string): Promise<number> {
  const program = `
    import { boundingHeap, giveBackMemory } from ${JSON.stringify(module)};
    ${before};
    // In a function of its own: while one runs, V8 takes all that it had for something it still needs.
    function make() {
      const objects = Array.from({ length: ${count} }, (_, index) => ({ index, pair: [index, index] }));
      return { before: ${measure}, kept: objects.slice(0, 1000) };
    }
    const { before, kept } = make();
    ${then};
    console.log(${measure} - before, kept.length);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  return Number.parseInt(stdout, 10);
}

const used = "process.memoryUsage().heapUsed";
const give = ["", "giveBackMemory()"] as const;
const bound = ["const boundHeap = boundingHeap()", "boundHeap()"] as const;

test("what a large heap no longer needs is given back to the system", async () => {
  expect(await growth(3_000_000, "process.memoryUsage.rss()", ...give)).toBeLessThan(-250 * 1024 * 1024);
});

test("what a heap that has grown no longer needs is used again", async () => {
  expect(await growth(3_000_000, used, ...bound)).toBeLessThan(-250 * 1024 * 1024);
});

test("a large heap is left alone while it hardly grows", async () => {
  const kept = "const large = Array.from({ length: 3_000_000 }, (_, index) => ({ index }))";
  expect(await growth(10_000, used, `${kept}; ${bound[0]}`, bound[1])).toBeGreaterThanOrEqual(0);
});

test.each([
  ["giveBackMemory", ...give],
  ["boundingHeap", ...bound],
])("a small heap is left alone by %s", async (_, before, then) => {
  expect(await growth(10_000, used, before, then)).toBeGreaterThanOrEqual(0);
});
