/** Measures the feed renderers beside their peers, and writes what it saw into RESULTS.md. Run with `pnpm bench`. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { type Story, renderAtom, renderJsonFeed, renderRss, rssChunks, streamRss } from "@copydesk/renderer";
import { handWritten } from "./hand-written.ts";
import { sideBySide, table } from "./measure.ts";
import { peers } from "./peers.ts";
import { publication, stories, story } from "./stories.ts";

const feed = (of: ReturnType<typeof stories>) => ({
  publication,
  url: "https://news.example/feed.xml",
  homeUrl: "https://news.example/",
  stories: of,
});
const bytes = (text: string) => Buffer.from(text);
const sections: string[] = [];
const report = (text: string) => {
  process.stdout.write(`${text}\n`);
  sections.push(text);
};

/** Gives an RSS document up to its first item. */
const startOf = (of: readonly Story[]) => String(rssChunks(feed(of)).next().value);
if (!handWritten(startOf(stories(50)), stories(50)).equals(bytes(renderRss(feed(stories(50))))))
  throw new Error("What is written by hand is not what the renderer gives, so their times say nothing.");

const rssPeers = (of: readonly Story[]) => ({
  "`@copydesk/renderer`": () => bytes(renderRss(feed(of))),
  "written by hand": () => handWritten(startOf(of), of),
  rss: () => bytes(peers.rss(of)),
  feedsmith: () => bytes(peers.feedsmithRss(of)),
  feed: () => bytes(peers.feed(of)),
  "@astrojs/rss": async () => bytes(await peers.astro(of)),
});
// The small feed first: a collection between rounds takes the longer the more there is to keep.
report(table("RSS, 50 items", await sideBySide(rssPeers(stories(50)), 151)));
const many = stories(10_000);
report(table("RSS, 10,000 items", await sideBySide(rssPeers(many), 7)));
report(
  table(
    "Atom, 10,000 items",
    await sideBySide(
      {
        "`@copydesk/renderer`": () => bytes(renderAtom(feed(many))),
        feedsmith: () => bytes(peers.feedsmithAtom(many)),
      },
      7,
    ),
  ),
);
report(
  table(
    "JSON Feed, 10,000 items",
    await sideBySide(
      {
        "`@copydesk/renderer`": () => bytes(renderJsonFeed(feed(many))),
        feedsmith: () => bytes(peers.feedsmithJson(many)),
      },
      7,
    ),
  ),
);

/** Gives stories that are made as they are asked for. */
function* arriving(count: number) {
  const made = stories(1000);
  for (let index = 0; index < count; index++) yield made[index % made.length] ?? story(index);
}

/** Streams a feed to bytes, and gives the time for each item, in microseconds, and the memory that it added, in megabytes. */
async function streamed(count: number): Promise<{ perItem: number; added: number; total: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let [most, written] = [before, 0];
  const start = performance.now();
  for await (const chunk of streamRss(feed([]), arriving(count))) {
    bytes(chunk);
    written += 1;
    if (written % 64 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  const total = performance.now() - start;
  return { perItem: (total * 1000) / count, added: (most - before) / 1_048_576, total };
}
await streamed(1000);
const [thousand, hundredThousand] = [await streamed(1000), await streamed(100_000)];
report(`## RSS, streamed

| items | time | time for each | memory added |
|---|---|---|---|
| 1,000 | ${thousand.total.toFixed(0)} ms | ${thousand.perItem.toFixed(1)} µs | ${thousand.added.toFixed(0)} MB |
| 100,000 | ${hundredThousand.total.toFixed(0)} ms | ${hundredThousand.perItem.toFixed(1)} µs | ${hundredThousand.added.toFixed(0)} MB |
`);

const versions = ["rss", "feedsmith", "feed", "@astrojs/rss"].map((name) => {
  // Not every package exports its manifest, so it is read as a file.
  const manifest: unknown = JSON.parse(
    readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8"),
  );
  return `${name} ${typeof manifest === "object" && manifest && "version" in manifest ? String(manifest.version) : ""}`;
});
writeFileSync(
  new URL("RESULTS.md", import.meta.url),
  `# Results

From article objects to UTF-8 bytes, 3.4 KB of HTML an item; medians of rounds in which all take turns. Node ${process.versions.node},
${cpus().length} × ${cpus()[0]?.model.trim() ?? "processor"}; ${versions.join(", ")}.

${sections.join("\n")}`,
);
