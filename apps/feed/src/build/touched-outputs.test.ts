import { mkdir, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { type MemoryBlocks, memoryBlocks } from "../../test/memory-blocks.js";
import { outputFingerprint } from "../output/fingerprint.js";
import { OutputMap } from "../state/output-map.js";
import { touchedOutputs } from "./touched-outputs.js";

const names = Array.from({ length: 1200 }, (_, index) => `stories/s${index}.md`);

/** Gives the heads of the blocks in which there is something, as a state gives them. */
const headsOf = (blocks: MemoryBlocks["blocks"]) =>
  [...blocks.values()].flatMap(({ head, size }) => (size > 0 ? Buffer.from(head) : []));

/** Writes the files of an edition, and remembers them. */
async function edition() {
  const root = await temporaryFolder();
  const { store, blocks, read } = memoryBlocks();
  const outputs = new OutputMap(store);
  await mkdir(path.join(root, "stories"));
  for (const name of names) {
    await writeFile(path.join(root, name), name);
    outputs.set({ path: name, digest: "d", fingerprint: outputFingerprint(root, name) ?? "" });
  }
  outputs.save();
  return { root, remembered: { heads: headsOf(blocks), outputs: new OutputMap(store) }, read };
}

test("finds none where all are as they were written, and asks nothing of any of them but the disk", async () => {
  const { root, remembered, read } = await edition();
  expect(remembered.heads.length).toBeGreaterThan(2);
  expect(await touchedOutputs(root, remembered).paths()).toEqual(new Set());
  expect(read).toEqual([]);
});

test("finds those that are longer, older, gone or no files any more, and no others", async () => {
  const { root, remembered } = await edition();
  const at = (index: number) => path.join(root, names[index] ?? "");
  await writeFile(at(3), "something longer");
  await utimes(at(400), 1, 1);
  await rm(at(800));
  await rm(at(1199));
  await mkdir(at(1199));
  const touched = touchedOutputs(root, remembered);
  touched.lookMeanwhile();
  expect(await touched.paths()).toEqual(new Set([3, 400, 800, 1199].map((index) => names[index])));
});

test("finds one of which it is not known what it was like", async () => {
  const { root, remembered } = await edition();
  const { store, blocks } = memoryBlocks();
  const outputs = new OutputMap(store);
  outputs.set({ path: "stories/s3.md", digest: "d", fingerprint: "" });
  outputs.save();
  const heads = [...remembered.heads, ...headsOf(blocks)];
  const known = { get: (name: string) => outputs.get(name) ?? remembered.outputs.get(name) };
  expect(await touchedOutputs(root, { heads, outputs: known }).paths()).toEqual(new Set(["stories/s3.md"]));
});

test("finds them among so many blocks that another thread begins before all of them are read", async () => {
  const { root, remembered } = await edition();
  const heads = names.slice(0, 100).flatMap((name) => {
    const { store, blocks } = memoryBlocks();
    const outputs = new OutputMap(store);
    outputs.set({ path: name, digest: "d", fingerprint: remembered.outputs.get(name)?.fingerprint ?? "" });
    outputs.save();
    return headsOf(blocks);
  });
  await rm(path.join(root, names[3] ?? ""));
  await writeFile(path.join(root, names[98] ?? ""), "something longer");
  const touched = touchedOutputs(root, { heads, outputs: remembered.outputs });
  expect(await touched.paths()).toEqual(new Set([names[3], names[98]]));
});
