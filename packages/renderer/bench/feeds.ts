import {
  renderAtom,
  renderAtomBytes,
  renderJsonFeed,
  renderJsonFeedBytes,
  renderRss,
  renderRssBytes,
  rssChunks,
  type Story,
} from "@copydesk/renderer";
import { handWritten } from "./hand-written.ts";
import { sideBySide, table, type Work } from "./measure.ts";
import { peers } from "./peers.ts";
import { publication, stories } from "./stories.ts";

const feed = (of: readonly Story[]) => ({
  publication,
  url: "https://news.example/feed.xml",
  homeUrl: "https://news.example/",
  stories: of,
});
const bytes = (text: string) => Buffer.from(text);

/** Gives an RSS document up to its first item. */
const startOf = (of: readonly Story[]) => String(rssChunks(feed(of)).next().value);
if (!handWritten(startOf(stories(50)), stories(50)).equals(renderRssBytes(feed(stories(50)))))
  throw new Error("What is written by hand is not what the renderer gives, so their times say nothing.");

const rssPeers = (of: readonly Story[]) => ({
  "`renderRssBytes`": () => renderRssBytes(feed(of)),
  "`renderRss`, encoded": () => bytes(renderRss(feed(of))),
  "written by hand": () => handWritten(startOf(of), of),
  rss: () => bytes(peers.rss(of)),
  feedsmith: () => bytes(peers.feedsmithRss(of)),
  feed: () => bytes(peers.feed(of)),
  "@astrojs/rss": async () => bytes(await peers.astro(of)),
});

/** Gives how long the documents are that are timed, so that it can be seen that none of them says less than another. */
async function lengthTable(
  formats: Readonly<Record<string, Readonly<Record<string, Work<Uint8Array>>>>>,
): Promise<string> {
  const rows: string[] = [];
  for (const [format, works] of Object.entries(formats)) {
    for (const [name, work] of Object.entries(works))
      rows.push(`| ${format}: ${name} | ${((await work()).length / 1_048_576).toFixed(1)} MB |`);
  }
  return ["## Length of the documents, 10,000 items", "", "| | length |", "|---|---|", ...rows, ""].join(
    "\n",
  );
}

/** How often each feed of 10,000 is written: so often that what else the machine does does not move the median much. */
const rounds = 21;

/** Times the feed renderers beside their peers, and gives a table for each format. */
export async function* feedTables(): AsyncGenerator<string> {
  const few = rssPeers(stories(50));
  yield table("RSS, 50 items, feed after feed", await sideBySide(few, 41, 20));
  yield table("RSS, 50 items, one feed after a pause", await sideBySide(few, 201));
  const many = stories(10_000);
  yield table("RSS, 10,000 items", await sideBySide(rssPeers(many), rounds));
  const atom = {
    "`renderAtomBytes`": () => renderAtomBytes(feed(many)),
    "`renderAtom`, encoded": () => bytes(renderAtom(feed(many))),
    feedsmith: () => bytes(peers.feedsmithAtom(many)),
  };
  yield table("Atom, 10,000 items", await sideBySide(atom, rounds));
  const htmlAlone = { contentText: false };
  const json = {
    "`renderJsonFeedBytes`, `contentText: false`": () => renderJsonFeedBytes(feed(many), htmlAlone),
    "`renderJsonFeed`, `contentText: false`, encoded": () => bytes(renderJsonFeed(feed(many), htmlAlone)),
    feedsmith: () => bytes(peers.feedsmithJson(many)),
  };
  yield table("JSON Feed without `content_text`, 10,000 items", await sideBySide(json, rounds));
  const jsonWithText = {
    "`renderJsonFeedBytes`": () => renderJsonFeedBytes(feed(many)),
    "`renderJsonFeed`, encoded": () => bytes(renderJsonFeed(feed(many))),
    "feedsmith, with `content_text` by `htmlToText`": () => bytes(peers.feedsmithJsonWithText(many)),
  };
  yield table("JSON Feed with `content_text`, 10,000 items", await sideBySide(jsonWithText, rounds));
  yield await lengthTable({
    RSS: rssPeers(many),
    Atom: atom,
    "JSON Feed without `content_text`": json,
    "JSON Feed with it": jsonWithText,
  });
}
