import { readFileSync, renameSync } from "node:fs";
import path from "node:path";
import type { FeedHead } from "@copydesk/renderer";
import { expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { temporaryFolder } from "../../test/folder.js";
import { type FeedDocument, renderFeedDocument } from "../edition/feed-document.js";
import { addressesBelow } from "../site/addresses.js";
import { storyText } from "../state/story-text.js";
import { feedStager } from "./feed-stager.js";
import { ItemPlaces } from "./item-places.js";

const { baseUrl } = publication;
const addresses = addressesBelow(baseUrl);
const articles = ["a", "b", "c"].map((slug) => article(slug, { headline: `Häfen & “${slug}”` }));
const html = (slug: string) => `<p>The text of ${slug}.</p>`;
const texts = new Map(articles.map((each) => [each.id, storyText(each, html(each.slug))]));
const keys = articles.map(({ id, slug }) => ({ id, slug }));
const storyOf = ({ id, slug }: { readonly id: string; readonly slug: string }) => ({
  article: articles.find((each) => each.id === id) ?? article(slug),
  url: addresses.story(slug),
  contentHtml: html(slug),
});

const document = (format: FeedDocument["format"], fields: Partial<FeedHead>, stories: typeof keys) => ({
  format,
  head: { publication, url: addresses.feeds[format], homeUrl: addresses.home, ...fields },
  stories,
  withdrawn: [],
});

test.each(["rss", "atom", "json"] as const)(
  "takes the items of %s from what was staged before",
  async (format) => {
    const out = path.join(await temporaryFolder(), "public");
    const stage = feedStager({ baseUrl, out, isEmpty: true });
    const ofAll = document(format, { archive: {} }, keys);
    const [staged] = stage({ documents: [{ path: "archive/all", feed: ofAll, items: new Map() }], texts });
    expect(staged?.fingerprint).toMatch(/^\d+ \d/);
    expect(staged).toMatchObject({
      items: { newest: ["2019-11-22", "2019-11-22", "2019-11-22"] },
    });

    const places = new ItemPlaces();
    if (staged?.items) places.note(ofAll, staged.items);
    const ofSection = document(format, { title: "Ports" }, keys.slice(1).toReversed());
    const items = places.of(ofSection);
    // No text is there to render them from.
    const [taken] = stage({
      documents: [{ path: "sections/all", feed: ofSection, items }],
      texts: new Map(),
    });
    expect(taken?.fingerprint).toMatch(/^\d+ \d/);
    const written = readFileSync(path.join(out, "sections.copydesk-part/all"), "utf8");
    expect(written).toBe(renderFeedDocument(ofSection, storyOf));
  },
);

test("takes items from a document whose place held the same already", async () => {
  const out = path.join(await temporaryFolder(), "public");
  const ofAll = document("rss", { archive: {} }, keys);
  const documents = [{ path: "archive/all", feed: ofAll, items: new Map() }];
  feedStager({ baseUrl, out, isEmpty: true })({ documents, texts });
  renameSync(path.join(out, "archive.copydesk-part"), path.join(out, "archive"));
  const [staged] = feedStager({ baseUrl, out, isEmpty: false })({ documents, texts });
  expect(staged).toMatchObject({ fingerprint: undefined, items: { file: "archive/all" } });
});
