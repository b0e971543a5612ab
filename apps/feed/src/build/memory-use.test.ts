import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { memoryUseFor } from "./memory-use.js";

const module = new URL("memory-use.ts", import.meta.url).href;

/** Makes objects that outlive the space for new ones, in a process of its own, and gives how large it has become, in bytes. */
async function sizeAfter(steps: string): Promise<number> {
  const program = `
    import { getHeapSpaceStatistics } from "node:v8";
    import { growingNewSpace, keepNewSpace } from ${JSON.stringify(module)};
    const lasting = [];
    function makeLasting(note = () => {}) {
      for (let count = 0; count < 1_000_000; count++) {
        lasting.push({ count });
        if (count % 1000 === 0) note();
      }
    }
    ${steps}
    console.log(getHeapSpaceStatistics().find((space) => space.space_name === "new_space").space_size);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  return Number(stdout);
}

const megabytes = (count: number) => count * 1024 * 1024;

test("the space for new objects stays as it is, or grows to what is enough and no further", async () => {
  expect(await sizeAfter("keepNewSpace(); makeLasting();")).toBeLessThan(megabytes(24));
  const grown = await sizeAfter("keepNewSpace(); makeLasting(growingNewSpace(32)); makeLasting();");
  expect(grown).toBeGreaterThanOrEqual(megabytes(32));
  expect(grown).toBeLessThan(megabytes(64));
});

test("memory is used sparingly where there are so many stories that what is held of them needs it", () => {
  const [some, many] = [memoryUseFor(10_000), memoryUseFor(100_000)];
  expect(many.newSpaceHere).toBeLessThan(some.newSpaceHere);
  expect(many.newSpaceElsewhere).toBeLessThan(some.newSpaceElsewhere);
  expect(many.growth).toBeLessThan(some.growth);
});
