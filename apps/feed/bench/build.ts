/** Measures how long a build takes, beside other site generators. Run it with `pnpm bench:build`. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeCorpus } from "./corpus/corpus.ts";
import { measureTools } from "./measure.ts";
import { growth, section, withSection } from "./report.ts";
import { copydesk, eleventy, hugo, hugoFormats, type Tool } from "./tools.ts";

const { values } = parseArgs({
  options: {
    /** Measures ten times as many stories, without the other generators, and the fewer ones before and after them. */
    large: { type: "boolean", default: false },
    stories: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
    /** Leaves the other generators out. */
    alone: { type: "boolean", default: false },
    /** Prints, and leaves RESULTS.md as it is. */
    "no-results": { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);
const circumstances = {
  day: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  processors: `${availableParallelism()} CPUs (${cpus()[0]?.model ?? "unknown"})`,
  rounds,
};
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const stories = Number(values.stories);

/** Measures in a folder that stays until all has been measured: to remove many files takes the disk some minutes. */
async function measureIn(folder: string): Promise<string> {
  const measureAt = (name: string, many: number, tools: readonly Tool[]) =>
    measureTools({
      corpus: makeCorpus(many, seed),
      tools,
      rounds,
      folder: path.join(folder, name),
      tell,
    });
  if (!values.large)
    return section(stories, await measureAt("all", stories, await allTools()), circumstances);
  const before = await measureAt("before", stories, [copydesk]);
  const large = await measureAt("large", stories * 10, [copydesk]);
  const after = await measureAt("after", stories, [copydesk]);
  return `${section(stories * 10, large, circumstances)}\n${growth([before, after], large, stories)}`;
}

async function allTools(): Promise<readonly Tool[]> {
  if (values.alone) return [copydesk];
  const peers: Readonly<Record<string, Tool | undefined>> = {
    Hugo: await hugo(),
    "Hugo (all formats)": await hugoFormats(),
    Eleventy: await eleventy(),
  };
  for (const [name, tool] of Object.entries(peers)) {
    if (!tool) tell(`${name} is not measured: it is not installed, and cannot be.`);
  }
  return [copydesk, ...Object.values(peers).filter((tool) => tool !== undefined)];
}

const folder = await mkdtemp(path.join(tmpdir(), "copydesk-bench-"));
let found: string;
try {
  found = await measureIn(folder);
} finally {
  await rm(folder, { recursive: true });
}
process.stdout.write(found);
if (!values["no-results"]) {
  const file = new URL("RESULTS.md", import.meta.url);
  await writeFile(file, withSection(await readFile(file, "utf8"), found));
}
