import assert from "node:assert/strict";
import {
  findForbidden,
  renderNewsSitemap,
  renderOpml,
  renderSitemap,
  withoutForbidden,
} from "@copydesk/renderer";
import * as fc from "fast-check";
import { childOf, childrenOf, readXml, textsOf } from "../xml-tree.ts";
import { anyPublication, anyStory } from "./any-feed.ts";
import { anySeenLine, anyText } from "./any-text.ts";
import { type Law, law } from "./law.ts";

const sitemaps = "{http://www.sitemaps.org/schemas/sitemap/0.9}";
const news = "{http://www.google.com/schemas/sitemap-news/0.9}";
const pages = fc.webUrl({ withQueryParameters: true, withFragments: true });

/** What holds of the documents beside feeds, and of what callers are told. */
export const documentLaws: readonly Law[] = [
  law("a sitemap lists any page", 300, fc.array(pages, { maxLength: 5 }), (urls) => {
    const [document] = renderSitemap(
      urls.map((url) => ({ url })),
      { url: "https://news.example/sitemap.xml", partUrl: String },
    );
    const listed = childrenOf(readXml(document?.xml ?? ""), `${sitemaps}url`).flatMap((page) =>
      textsOf(page, `${sitemaps}loc`),
    );
    assert.deepEqual(
      listed,
      urls.map((url) => new URL(url).href),
    );
  }),
  law("a news sitemap says any headline", 300, fc.tuple(anyStory, anyPublication), ([story, publication]) => {
    const now = new Date(`${story.article.datePublished.slice(0, 10)}T20:00:00Z`);
    const read = childrenOf(readXml(renderNewsSitemap([story], publication, { now })), `${sitemaps}url`);
    for (const page of read) {
      const about = childOf(page, `${news}news`);
      assert.ok(about);
      assert.deepEqual(textsOf(about, `${news}title`), [withoutForbidden(story.article.headline)]);
    }
  }),
  law("OPML says any title", 300, fc.tuple(anySeenLine, anyText), ([title, description]) => {
    const feed = { title, description, url: "https://news.example/?a&b", homeUrl: "https://news.example/" };
    const root = readXml(renderOpml({ title, feeds: [feed], groups: [{ title, feeds: [feed] }] }));
    const [body] = childrenOf(root, "body");
    const [outline, group] = body ? childrenOf(body, "outline") : [];
    assert.equal(outline?.attributes["text"], withoutForbidden(title));
    assert.equal(outline.attributes["description"], withoutForbidden(description));
    assert.equal(group?.attributes["text"], withoutForbidden(title));
  }),
  law("every character that is replaced is told of", 1000, fc.array(anyText), (texts) => {
    const told = findForbidden(texts).filter(({ code }) => code === "character-forbidden");
    const replaced = texts.flatMap((text, item) => {
      const clean = withoutForbidden(text);
      return Array.from({ length: text.length }, (_, index) => index)
        .filter((index) => clean[index] !== text[index])
        .map((index) => [item, index]);
    });
    assert.deepEqual(
      told.map(({ path, index }) => [...path, index]),
      replaced,
    );
  }),
];
