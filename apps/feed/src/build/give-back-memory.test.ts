import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const module = new URL("give-back-memory.ts", import.meta.url).href;

/** Makes so many objects in a process of its own, drops nearly all of them, and gives by how much memory grows then, in bytes. */
async function growth(count: number, measure: string, name = "giveBackMemory"): Promise<number> {
  const program = `
    import { ${name} } from ${JSON.stringify(module)};
    // In a function of its own: while one runs, V8 takes all that it had for something it still needs.
    function make() {
      const objects = Array.from({ length: ${count} }, (_, index) => ({ index, pair: [index, index] }));
      return { before: ${measure}, kept: objects.slice(0, 1000) };
    }
    const { before, kept } = make();
    ${name}();
    console.log(${measure} - before, kept.length);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  return Number.parseInt(stdout, 10);
}

test("what a large heap no longer needs is given back to the system", async () => {
  expect(await growth(3_000_000, "process.memoryUsage.rss()")).toBeLessThan(-250 * 1024 * 1024);
});

test("what a large heap no longer needs can be used again", async () => {
  const used = await growth(3_000_000, "process.memoryUsage().heapUsed", "reuseMemory");
  expect(used).toBeLessThan(-250 * 1024 * 1024);
});

test.each(["giveBackMemory", "reuseMemory"])("a small heap is left alone by %s", async (name) => {
  expect(await growth(10_000, "process.memoryUsage().heapUsed", name)).toBeGreaterThanOrEqual(0);
});
