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
    /** Measures 100,000 stories too, which takes long. */
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

const peers: Readonly<Record<string, Tool | undefined>> = values.alone
  ? {}
  : { Hugo: await hugo(), "Hugo (all formats)": await hugoFormats(), Eleventy: await eleventy() };
for (const [name, tool] of Object.entries(peers)) {
  if (!tool) tell(`${name} is not measured: it is not installed, and cannot be.`);
}
const tools: readonly Tool[] = [copydesk, ...Object.values(peers).filter((tool) => tool !== undefined)];

const measureAt = async (stories: number, measured: readonly Tool[]) => {
  const folder = await mkdtemp(path.join(tmpdir(), "copydesk-bench-"));
  try {
    return await measureTools({ corpus: makeCorpus(stories, seed), tools: measured, rounds, folder, tell });
  } finally {
    await rm(folder, { recursive: true });
  }
};

const stories = Number(values.stories);
const small = await measureAt(stories, tools);
const sections = [section(stories, small, circumstances)];
if (values.large) {
  const large = await measureAt(stories * 10, [copydesk]);
  sections.push(`${section(stories * 10, large, circumstances)}\n${growth(small, large)}`);
}
process.stdout.write(sections.join("\n"));
if (!values["no-results"]) {
  const file = new URL("RESULTS.md", import.meta.url);
  const document = await readFile(file, "utf8");
  await writeFile(file, sections.reduce(withSection, document));
}
