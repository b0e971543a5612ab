import { streamRss } from "@copydesk/renderer/rss";
import { median } from "./measure.ts";
import { publication, stories, story } from "./stories.ts";

const head = { publication, url: "https://news.example/feed.xml", homeUrl: "https://news.example/" };

/** Gives stories that are made as they are asked for, of the same few articles. */
function* arriving(count: number) {
  const made = stories(1000);
  for (let index = 0; index < count; index++) yield made[index % made.length] ?? story(index);
}

interface Streamed {
  /** The time in milliseconds. */
  readonly total: number;
  /** The time for each item, in microseconds. */
  readonly perItem: number;
  /** The memory that the process has more than before, at its most, in megabytes. */
  readonly added: number;
  /** The length of the feed, in megabytes. */
  readonly length: number;
}

async function streamed(count: number): Promise<Streamed> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let [most, written, length] = [before, 0, 0];
  const start = performance.now();
  for await (const chunk of streamRss(head, arriving(count))) {
    length += Buffer.from(chunk).length;
    written += 1;
    if (written % 64 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  const total = performance.now() - start;
  return {
    total,
    perItem: (total * 1000) / count,
    added: (most - before) / 1_048_576,
    length: length / 1_048_576,
  };
}

/** Streams feeds to bytes, short and long, and gives the medians of several rounds as a table. */
export async function streamingTable(): Promise<string> {
  const counts = [1000, 10_000, 100_000];
  const rounds: Streamed[][] = [];
  // The first round lets the code become warm.
  for (let round = 0; round <= 3; round++) {
    const all: Streamed[] = [];
    for (const count of counts) all.push(await streamed(count));
    if (round > 0) rounds.push(all);
  }
  const rows = counts.map((count, index) => {
    const middle = (of: (one: Streamed) => number) =>
      median(rounds.flatMap((round) => round.slice(index, index + 1).map(of)));
    const cells = [
      count.toLocaleString("en"),
      `${middle((one) => one.length).toFixed(0)} MB`,
      `${middle((one) => one.total).toFixed(0)} ms`,
      `${middle((one) => one.perItem).toFixed(1)} µs`,
      `${middle((one) => one.added).toFixed(0)} MB`,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "## RSS, streamed",
    "",
    "| items | length | time | time for each | memory added |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
