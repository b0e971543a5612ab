import { articleArbitrary, publicationArbitrary } from "@copydesk/article-schema/testing";
import * as fc from "fast-check";
import RssParser from "rss-parser";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { renderAtom } from "../src/atom/index.js";
import { authorNames } from "../src/authors.js";
import { momentOf } from "../src/date/moment.js";
import { feedContent } from "../src/feed/content.js";
import type { Feed } from "../src/feed/feed.js";
import { guidOf } from "../src/feed/guid.js";
import { categoriesOf } from "../src/feed/taxonomy.js";
import { renderStory } from "../src/html/index.js";
import { renderJsonFeed } from "../src/json-feed/index.js";
import { renderRss } from "../src/rss/index.js";
import type { Story } from "../src/story.js";
import { withoutForbidden } from "../src/template/characters.js";
import { cases } from "./cases.js";
import { type ReadItem, withFastXmlParser, withFeedsmith } from "./read-back.js";
import { publication as plainPublication, story as plainStory } from "./stories.js";

const feedOf = (stories: readonly Story[], publication = plainPublication): Feed => ({
  publication,
  url: "https://news.example/feed?a=1&b=2",
  homeUrl: "https://news.example/",
  stories,
});

/** What a reader must know of a story. Parsers trim text, and RSS has whole seconds. */
function known({ article, url, contentHtml }: Story, { publication }: Feed): ReadItem {
  const clean = (text: string) => withoutForbidden(text).trim();
  return {
    id: clean(guidOf(article)),
    title: clean(article.headline),
    link: url,
    published: momentOf(article.datePublished).getTime(),
    modified: article.dateModified === undefined ? undefined : momentOf(article.dateModified).getTime(),
    authors: authorNames(article, publication).map(clean),
    categories: categoriesOf(article, publication).map(({ term }) => clean(term)),
    summary: clean(article.summary),
    content: clean(feedContent({ article, url, contentHtml })),
  };
}

const trimmed = (item: ReadItem): ReadItem => ({
  ...item,
  id: item.id?.trim(),
  title: item.title?.trim(),
  authors: item.authors.map((name) => name?.trim()),
  categories: item.categories.map((name) => name?.trim()),
  summary: item.summary?.trim(),
  content: item.content?.trim().replaceAll("\r", "\n"),
});

/** RSS says moments in whole seconds. */
const inSeconds = (item: ReadItem): ReadItem => ({
  ...item,
  published: Math.floor(item.published / 1000) * 1000,
});

function expectAgreement(feed: Feed): void {
  const [rss, atom, json] = [renderRss(feed), renderAtom(feed), renderJsonFeed(feed)];
  for (const text of [rss, atom]) expectWellFormed(text);
  const items = feed.stories.map((story) => known(story, feed));
  expect(withFeedsmith.json(json).map(trimmed)).toEqual(items);
  expect(withFeedsmith.atom(atom).map(trimmed)).toEqual(items.map(atomId(feed)));
  expect(withFeedsmith.rss(rss).map(trimmed)).toEqual(items.map(inSeconds));
}

/** Atom's ids are IRIs; a guid that is none gives way to the article's own id. */
const atomId =
  (feed: Feed) =>
  (item: ReadItem, index: number): ReadItem => {
    const own = feed.stories[index]?.article.id;
    return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(item.id ?? "") ? item : { ...item, id: own };
  };

function expectWellFormed(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  expect(() => parser.write(text).close()).not.toThrow();
}

describe("one publication and the same articles say the same in every format", () => {
  test.each(Object.entries(cases))("%s", (_, story) => expectAgreement(feedOf([story])));

  test("a body of a megabyte", () =>
    expectAgreement(feedOf([plainStory({ body: "The harbour is open & safe. ".repeat(38_000) })])));

  test("any articles", () => {
    fc.assert(
      fc.property(
        fc.array(articleArbitrary(), { maxLength: 3 }),
        publicationArbitrary(),
        (articles, publication) => {
          const stories = articles.map((article) =>
            renderStory(article, { url: `https://news.example/${article.slug}/` }),
          );
          expectAgreement(feedOf(stories, publication));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("any text at all", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "]]>",
        "<![CDATA[",
        "<!--",
        "&amp;",
        "&",
        "<",
        "\u0000",
        "\u0008",
        "\ufffe",
        "\ud800",
        "😀",
        "</content:encoded>",
      ),
    );
    const text = fc
      .array(piece, { minLength: 1 })
      .map((pieces) => pieces.join(""))
      .filter((joined) => /[!-~]/.test(joined));
    const line = text
      .map((joined) => joined.replace(/[\n\r\u2028\u2029]/g, " "))
      .filter((joined) => /\S/.test(joined));
    fc.assert(
      fc.property(articleArbitrary({ line, text }), (article) => {
        const feed = feedOf([renderStory(article, { url: "https://news.example/a/" })]);
        expectWellFormed(renderRss(feed));
        expectWellFormed(renderAtom(feed));
        const title = withoutForbidden(article.headline);
        const summary = withoutForbidden(article.summary);
        expect(JSON.parse(renderJsonFeed(feed))).toMatchObject({ items: [{ title, summary }] });
      }),
      { numRuns: 2500 },
    );
  }, 60_000);
});

describe("other parsers read the same", () => {
  test.each(Object.entries(cases))("fast-xml-parser: %s", (_, story) => {
    const feed = feedOf([story]);
    const rss = (element: string) => withFastXmlParser(renderRss(feed), ["rss", "channel", "item"], element);
    const atom = (element: string) => withFastXmlParser(renderAtom(feed), ["feed", "entry"], element);
    expect(rss("title")).toEqual([story.article.headline]);
    expect(rss("guid")).toEqual([guidOf(story.article)]);
    expect(rss("description")).toEqual([story.article.summary]);
    expect(rss("dc:creator")).toEqual(authorNames(story.article, plainPublication));
    expect(atom("title")).toEqual([story.article.headline]);
    expect(atom("summary")).toEqual([story.article.summary]);
    expect(atom("content")).toEqual([feedContent(story)]);
  });

  test.each(Object.entries(cases))("rss-parser: %s", async (_, story) => {
    const { items } = await new RssParser().parseString(renderRss(feedOf([story])));
    expect(items).toMatchObject([
      {
        title: story.article.headline,
        link: story.url,
        guid: guidOf(story.article),
        isoDate: momentOf(story.article.datePublished).toISOString(),
      },
    ]);
  });
});
