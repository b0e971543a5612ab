import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const module = new URL("new-space.ts", import.meta.url).href;

/** Makes objects that outlive the space for new ones, in a process of its own, and gives how large it has become, in bytes. */
async function sizeAfter(steps: string): Promise<number> {
  const program = `
    import { getHeapSpaceStatistics } from "node:v8";
    import { growingNewSpace, keepNewSpace } from ${JSON.stringify(module)};
    const lasting = [];
    let last = {};
    // While everything lasts, V8 takes more than that space may have, and gives it back when less does.
    function makeShort() {
      for (let count = 0; count < 2_000_000; count++) last = { count, before: last.count };
    }
    function makeLasting(note = () => {}) {
      for (let count = 0; count < 1_000_000; count++) {
        lasting.push({ count });
        if (count % 1000 === 0) note();
      }
    }
    ${steps}
    makeShort();
    console.log(getHeapSpaceStatistics().find((space) => space.space_name === "new_space").space_size);`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  return Number(stdout);
}

const megabytes = (count: number) => count * 1024 * 1024;

test("the space for new objects stays as it is, or grows to what is enough and no further", async () => {
  expect(await sizeAfter("keepNewSpace(); makeLasting();")).toBeLessThan(megabytes(8));
  const grown = await sizeAfter("keepNewSpace(); makeLasting(growingNewSpace()); makeLasting();");
  expect(grown).toBeGreaterThanOrEqual(megabytes(16));
  expect(grown).toBeLessThan(megabytes(32));
  const less = "makeLasting(growingNewSpace(4 * 1024 * 1024)); makeLasting();";
  const grownLess = await sizeAfter(`keepNewSpace(); ${less}`);
  expect(grownLess).toBeGreaterThanOrEqual(megabytes(4));
  expect(grownLess).toBeLessThan(megabytes(16));
});
