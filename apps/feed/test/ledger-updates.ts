import { formatLedger } from "../src/ledger/format-ledger.js";
import { parseLedger } from "../src/ledger/parse-ledger.js";
import { updateLedger } from "../src/ledger/update-ledger.js";
import { article, libraryStory } from "./article.js";
import { fileAtAmong } from "../src/ledger/file-at.js";

export type Fields = Parameters<typeof article>[1];

export const now = new Date("2019-12-01T00:00:00Z");

/** Records stories in a ledger, from `before` to `after`. */
export function update(before: readonly [string, Fields?][], after: readonly [string, Fields?][], at = now) {
  const placed = (stories: readonly [string, Fields?][]) =>
    stories.map(([slug, fields]) => libraryStory(article(slug, { headline: "Headline", ...fields })));
  const file = "content/published.lock";
  const first = updateLedger({
    recorded: new Map(),
    file,
    others: placed(before),
    fileAt: fileAtAmong({ stories: placed(before) }),
    now: at,
  });
  const { entries: recorded } = parseLedger(formatLedger(first.ledger), file);
  return updateLedger({
    recorded,
    file,
    others: placed(after),
    fileAt: fileAtAmong({ stories: placed(after) }),
    now: at,
  });
}

/** Records stories in a ledger, step by step, and gives what the last step finds. */
export function updates(steps: readonly (readonly [string, Fields?][])[]) {
  const file = "content/published.lock";
  let last = updateLedger({ recorded: new Map(), file, others: [], fileAt: () => undefined, now });
  for (const step of steps) {
    const { entries: recorded } = parseLedger(formatLedger(last.ledger), file);
    const stories = step.map(([slug, fields]) =>
      libraryStory(article(slug, { headline: "Headline", ...fields })),
    );
    last = updateLedger({ recorded, file, others: stories, fileAt: fileAtAmong({ stories }), now });
  }
  return last.findings;
}

/** What a story says of the feed that it was taken over from. */
export const known = (guid?: string) => ({
  syndicatedFrom: { title: "Elsewhere", feedUrl: "https://elsewhere.example/feed", guid },
});
export const withdrawn = { status: "withdrawn", withdrawal: { date: "2019-11-24", reason: "Wrong." } };
