import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { type Cost, measure as measured, run } from "./child.ts";
import type { Corpus } from "./corpus/corpus.ts";
import { edited } from "./corpus/edit.ts";
import { afterAll, type CorpusStory, isVisible } from "./corpus/story.ts";
import { look, readAndWrite } from "./floors.ts";
import { listFiles, setAside, writeFiles } from "./folders.ts";
import type { Tool } from "./tools.ts";

/** What is measured of each tool. */
export const works = ["clean", "nothing changed", "one story edited"] as const;
export type Work = (typeof works)[number];

/** What was measured of one tool: of each work, the cost of every round. */
export interface Measurement {
  readonly name: string;
  /** The tool's version; empty where no tool was measured, but what every one of them has to do. */
  readonly version: string;
  readonly costs: Readonly<Partial<Record<Work, readonly Cost[]>>>;
  /** How many files a clean build writes. */
  readonly files: number;
  /** How much it writes, in MB of 1,000,000 bytes. */
  readonly size: number;
}

/** What is measured, and where. */
export interface Plan {
  readonly corpus: Corpus;
  readonly tools: readonly Tool[];
  readonly rounds: number;
  /** An empty folder to work in. */
  readonly folder: string;
  /** Is told what is being done, in a line. */
  readonly tell: (line: string) => void;
}

/**
 * Measures tools beside each other: in every round each of them builds once from nothing, once more, and once after a story
 * was edited, so that what else the machine does falls on all of them. What the system remembers of files is left as it is.
 *
 * @returns the tools' measurements, and those of what no tool can do without: to read and write the first one's files, to look
 *   at them, and to start
 */
export async function measureTools({
  corpus,
  tools,
  rounds,
  folder,
  tell,
}: Plan): Promise<readonly Measurement[]> {
  const benches = tools.map((tool) => new Bench(tool, path.join(folder, tool.name.toLowerCase())));
  for (const bench of benches) {
    tell(`writing ${corpus.stories} stories for ${bench.tool.name}`);
    await writeFiles(bench.source, bench.tool.files(corpus));
  }
  const copies: Cost[] = [];
  const looks: Cost[] = [];
  const starts: Cost[] = [];
  const newest = newestStory(corpus);
  for (let round = 0; round < rounds; round++) {
    const story = storyToEdit(corpus, round, rounds);
    for (const bench of benches) await bench.round({ newest, story }, round, tell);
    const [first] = benches;
    if (first) {
      looks.push(await look(first, folder));
      copies.push(await readAndWrite(first, folder, round));
    }
    starts.push(await measured({ program: process.execPath, args: ["--eval", ""], folder }));
  }
  const ofTools = benches.map((bench) => bench.measurement());
  const [first] = ofTools;
  if (!first) return ofTools;
  const floors = [
    { name: "Reading and writing Copydesk's files alone", costs: { clean: copies } },
    { name: "Looking at Copydesk's files alone", costs: { "nothing changed": looks } },
    { name: "Node with nothing to do", costs: { "nothing changed": starts } },
  ];
  return [...ofTools, ...floors.map((found) => ({ ...first, version: "", ...found }))];
}

/** One tool at work in a folder of its own. */
class Bench {
  readonly tool: Tool;
  readonly source: string;
  readonly out: string;
  readonly #folder: string;
  readonly #costs: Record<Work, Cost[]> = { clean: [], "nothing changed": [], "one story edited": [] };
  output: readonly (readonly [string, number])[] = [];

  constructor(tool: Tool, folder: string) {
    this.tool = tool;
    this.#folder = folder;
    this.source = path.join(folder, "source");
    this.out = path.join(folder, "out");
  }

  async round(
    { newest, story }: { readonly newest: CorpusStory; readonly story: CorpusStory },
    round: number,
    tell: (line: string) => void,
  ): Promise<void> {
    const { tool, source } = this;
    await setAside(this.#folder, "source", path.join(`${this.#folder}-aside`, String(round)));
    for (const trace of tool.traces) await rm(path.join(source, trace), { recursive: true, force: true });
    const cost = async (work: Work) => {
      // What was written before must not be written to the disk during this build, whoever wrote it.
      await run({ program: "sync", args: [], folder: this.#folder });
      const found = await measured(tool.build(this.#folder));
      this.#costs[work].push(found);
      tell(
        `${tool.name}, ${work}: ${found.wall.toFixed(2)} s, ${found.cpu.toFixed(2)} s CPU, ${Math.round(found.memory)} MB`,
      );
    };
    await cost("clean");
    await expectListed(this.out, newest);
    this.output = await listFiles(this.out);
    await cost("nothing changed");
    await writeFiles(source, [
      tool.story(edited(story, new Date(afterAll.getTime() - (60 - round) * 60_000))),
    ]);
    await cost("one story edited");
    await writeFiles(source, [tool.story(story)]);
  }

  measurement(): Measurement {
    const { name, version } = this.tool;
    const size = this.output.reduce((sum, [, bytes]) => sum + bytes, 0) / 1e6;
    return { name, version, costs: this.#costs, files: this.output.length, size };
  }
}

function newestStory(corpus: Corpus): CorpusStory {
  for (let index = corpus.stories - 1; index >= 0; index--) {
    const story = corpus.story(index);
    if (isVisible(story)) return story;
  }
  throw new RangeError("No story of the corpus is one that readers see.");
}

/** Sees that what is measured was done: the newest story stands on the page of what it is about. */
async function expectListed(out: string, { slug, fields }: CorpusStory): Promise<void> {
  const folder = path.join(out, "entities", fields.about?.[0] ?? "");
  const page = await readFile(path.join(folder, "index.html"), "utf8");
  if (!page.includes(slug)) throw new Error(`${folder} has no page that lists ${slug}.`);
}

/** Gives another story to edit in each round, in the middle of the corpus: neither the newest, nor the oldest. */
function storyToEdit(corpus: Corpus, round: number, rounds: number): CorpusStory {
  const start = Math.floor((corpus.stories * (round + 1)) / (rounds + 1));
  for (let index = start; index < corpus.stories; index++) {
    const story = corpus.story(index);
    if (isVisible(story)) return story;
  }
  throw new RangeError("No story that readers see comes after the middle of the corpus.");
}
