import { spawnSync } from "node:child_process";
import { median, table } from "./measure.ts";
import { publication, story } from "./stories.ts";

const feed = {
  publication,
  url: "https://news.example/feed.xml",
  homeUrl: "https://news.example/",
  stories: [story(1)],
};

const programs: Readonly<Record<string, string>> = {
  "`@copydesk/renderer/rss`": `(await import("@copydesk/renderer/rss")).renderRss(feed);`,
  "`@copydesk/renderer`, all of it": `(await import("@copydesk/renderer")).renderRss(feed);`,
  rss: `const { default: Rss } = await import("rss"); new Rss({ title: "a", feed_url: feed.url, site_url: feed.homeUrl }).xml();`,
  feedsmith: `(await import("feedsmith")).generateRssFeed({ title: "a", description: "b" });`,
  feed: `new (await import("feed")).Feed({ id: "a", title: "b", copyright: "" }).rss2();`,
  "@astrojs/rss": `await (await import("@astrojs/rss")).default({ title: "a", description: "b", site: feed.homeUrl, items: [] });`,
};

/** Runs a program in a process of its own, and gives how long it took after Node had started, in milliseconds. */
function timed(program: string): number {
  const script = `const feed = ${JSON.stringify(feed)}; const start = performance.now(); ${program} console.log(performance.now() - start);`;
  const { stdout, stderr } = spawnSync("node", ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    cwd: import.meta.dirname,
  });
  const time = Number(stdout);
  if (stdout === "" || Number.isNaN(time)) throw new Error(stderr);
  return time;
}

/** Times the import of each library and its first feed, which for the peers is an empty one. */
export function firstRenderTable(): string {
  const all = new Map(Object.keys(programs).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < 9; round++)
    for (const [name, program] of Object.entries(programs)) all.get(name)?.push(timed(program));
  return table("Import and first feed", new Map(Array.from(all, ([name, times]) => [name, median(times)])));
}
