/** Measures how soon a save is on the screen, beside other site generators. Run it with `pnpm bench:dev`. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { startBrowser } from "../test/system/browser.ts";
import { makeCorpus } from "./corpus/corpus.ts";
import { devServers } from "./dev-servers.ts";
import { withSection } from "./report.ts";
import { measureSaves, type Save } from "./saves.ts";
import { eleventy, hugo } from "./tools.ts";

const { values } = parseArgs({
  options: {
    stories: { type: "string", default: "1000" },
    rounds: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    port: { type: "string", default: "4390" },
    /** Leaves the other generators out. */
    alone: { type: "boolean", default: false },
    /** Prints, and leaves RESULTS.md as it is. */
    "no-results": { type: "boolean", default: false },
  },
});

const browser = await startBrowser();
if (!browser) throw new Error("chromium not found; install with: apt-get install chromium-headless-shell");
const corpus = makeCorpus(Number(values.stories), Number(values.seed));
const peers = values.alone ? [] : await Promise.all([hugo(), eleventy()]);
const rows: string[] = [];
const names: string[] = [];
let port = Number(values.port);
for (const server of devServers(peers)) {
  const folder = await mkdtemp(path.join(tmpdir(), "copydesk-bench-dev-"));
  try {
    process.stderr.write(`${server.name} …\n`);
    const rounds = Number(values.rounds);
    const saves = await measureSaves({ corpus, server, browser, folder, port: port++, rounds });
    names.push(`${server.name} ${server.version}`);
    rows.push(row(server.name, saves));
  } finally {
    await rm(folder, { recursive: true });
  }
}
const chromium = browser.version();
await browser.close();

const section = [
  `## A save on the screen, with ${corpus.stories.toLocaleString("en")} stories`,
  "",
  "`pnpm bench:dev` measures from before a story's file is written until the browser has put the frame with the new text on the",
  "screen, nobody touching it; and until the server tells open pages of it, where that can be listened to. Between two saves is a",
  "pause of 0.7 s; the first five saves are not counted.",
  "",
  `${new Date().toISOString().slice(0, 10)}; ${availableParallelism()} CPUs (${cpus()[0]?.model ?? "unknown"}); Node ${process.versions.node}; Chromium ${chromium}, headless; ${names.join(", ")}; ${values.rounds} saves each.`,
  "",
  "| | told, median | on the screen, median | from … to |",
  "| --- | ---: | ---: | ---: |",
  ...rows,
  "",
].join("\n");
process.stdout.write(section);
if (!values["no-results"]) {
  const file = new URL("RESULTS.md", import.meta.url);
  await writeFile(file, withSection(await readFile(file, "utf8"), section));
}

function row(name: string, saves: readonly Save[]): string {
  const screens = saves.map(({ screen }) => screen);
  const events = saves.flatMap(({ event }) => event ?? []);
  const told = events.length > 0 ? inMilliseconds(median(events)) : "";
  const range = `${inMilliseconds(Math.min(...screens))} … ${inMilliseconds(Math.max(...screens))}`;
  return `| ${name} | ${told} | ${inMilliseconds(median(screens))} | ${range} |`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

function inMilliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}
