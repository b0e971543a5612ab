import { readKnownStories } from "../src/import/known-stories.js";
import { type ImportContext, type ImportPlan, planImport } from "../src/import/plan-import.js";
import { readImport } from "../src/import/read-import.js";
import { publication } from "./article.js";

/**
 * Plans the import of a file into a content folder.
 *
 * @param file the file's text, or its data where it is JSON
 * @param before the plans of what was imported into that folder already
 * @param options what a person said
 */
export function imported(
  file: string | object,
  before: readonly ImportPlan[] = [],
  options: Partial<ImportContext> = {},
): ImportPlan {
  const text = typeof file === "string" ? file : JSON.stringify(file);
  const files = before.flatMap((plan) => plan.files);
  const { stories } = readKnownStories(
    files.map(({ path, text: written }) => ({ path, name: path.replace(".md", ""), text: written })),
  );
  return planImport(readImport(new TextEncoder().encode(text)), {
    publication,
    entities: new Map(),
    known: stories,
    names: [],
    areDrafts: false,
    credit: undefined,
    feedUrl: undefined,
    today: "2019-12-01",
    fileOf: (slug) => `${slug}.md`,
    ...options,
  });
}

/** Writes an RSS feed that says where its site is. */
export function rss(items: string, channel = "<link>https://old.example/</link>"): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Old</title>${channel}${items}</channel></rss>`;
}

/** Gives a JSON Feed of one item, or of several. */
export function jsonFeed(...items: readonly object[]): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: "Old",
    feed_url: "https://old.example/feed.json",
    items: items.map((item, index) => ({
      id: `tag:old.example,2019:${index}`,
      title: "A story",
      date_published: "2019-11-22T08:00:00Z",
      content_html: "<p>Words.</p>",
      ...item,
    })),
  };
}
