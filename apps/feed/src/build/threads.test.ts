import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { publication } from "../../test/article.js";
import { emptyBase } from "../../test/empty-base.js";
import { temporaryFolder } from "../../test/folder.js";
import { addressesBelow } from "../site/addresses.js";
import type { FeedBatch } from "./feed-batch.js";
import { ThreadPool } from "./thread-pool.js";
import { Threads } from "./threads.js";

// Here is no bundle, and so no `worker.js`: no other thread starts.
test.skipIf(availableParallelism() === 1)("does what no other thread can", async () => {
  const out = path.join(await temporaryFolder(), "public");
  const { baseUrl } = publication;
  const edition = { publication, baseUrl, out, now: new Date("2020-01-01T00:00:00Z"), isEmpty: true };
  await using pool = new ThreadPool(0);
  pool.start();
  const threads = new Threads(pool, { base: emptyBase, since: 0, edition });
  const { home, feeds } = addressesBelow(baseUrl);
  const head = { publication, url: feeds.rss, homeUrl: home };
  const batch = (name: string): FeedBatch => ({
    documents: [{ path: name, feed: { format: "rss", head, stories: [], withdrawn: [] }, items: new Map() }],
    texts: new Map(),
  });
  const staged = await Promise.all(["a.xml", "b.xml"].map(async (name) => threads.stageFeeds(batch(name))));
  staged.push(await threads.stageFeeds(batch("c.xml")));
  expect(staged.map((documents) => documents.length)).toEqual([1, 1, 1]);
  for (const { fingerprint } of staged.flat()) expect(fingerprint).toMatch(/^\d+ \d/);
  for (const name of ["a", "b", "c"])
    expect(existsSync(path.join(out, `${name}.xml.copydesk-part`))).toBe(true);
});
