import { articleArbitrary, publicationArbitrary } from "@copydesk/article-schema/testing";
import {
  archiveFeed,
  authorNames,
  categoriesOf,
  type Feed,
  guidOf,
  htmlToText,
  momentOf,
  readableDate,
  renderArticle,
  renderAtom,
  renderJsonFeed,
  renderRss,
  renderStory,
  type Story,
  storyHead,
  storyMarkdown,
  storyText,
} from "@copydesk/renderer";
import * as fc from "fast-check";
import RssParser from "rss-parser";
import { describe, expect, test } from "vitest";
import { cases as allCases, oneMegabyte } from "./cases.js";
import { inSeconds, known, withAtomId } from "./known.js";
import { withFastXmlParser, withFeedsmith } from "./read-back.js";
import { readPage } from "./read-page.js";
import { readAtom, readJsonFeed, readRss } from "./read-strictly.js";
import { publication as plainPublication, story as plainStory } from "./stories.js";

/** Of a story that was withdrawn, no format says what it said: see the tests of `admit`. */
const cases = Object.entries(allCases).filter(([, { article }]) => article.status !== "withdrawn");

const feedOf = (stories: readonly Story[], publication = plainPublication): Feed => ({
  publication,
  url: "https://news.example/feed?a=1&b=2",
  homeUrl: "https://news.example/",
  stories,
});

function expectFeedsToAgree(feed: Feed): void {
  const items = feed.stories.map((story) => known(story, feed));
  const atomItems = items.map((item, index) => {
    const story = feed.stories[index];
    return story ? withAtomId(item, story) : item;
  });
  const [rss, atom, json] = [renderRss(feed), renderAtom(feed), renderJsonFeed(feed)];
  expect(readJsonFeed(json)).toEqual(items);
  expect(readAtom(atom)).toEqual(atomItems);
  expect(readRss(rss)).toEqual(items.map(inSeconds));
  expect(withFeedsmith.json(json).length).toBe(items.length);
}

/** The page, the text and the Markdown of a story say what its feeds say, as far as they say it at all. */
function expectPagesToAgree(story: Story, publication = plainPublication): void {
  const { article, url, contentHtml } = story;
  const item = known(story, { publication });
  const page = readPage(String(storyHead(story, { publication })), String(renderArticle(story)));
  const names = article.authors.map(({ name }) => name);
  expect({ ...page, data: undefined }).toEqual({
    title: item.title,
    link: url,
    published: article.datePublished,
    modified: article.dateModified,
    authors: names.length > 0 ? item.authors : [],
    section: article.section,
    tags: article.tags,
    summary: item.summary,
    content: contentHtml,
    data: undefined,
  });
  const data = JSON.stringify(page.data);
  for (const [key, value] of Object.entries({ identifier: article.id, headline: article.headline, url }))
    expect(data).toContain(`${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const text = storyText(story);
  const markdown = storyMarkdown(story);
  const onOneLine = (copy: string) => copy.replace(/\s+/g, " ").trim();
  // A backslash may itself stand behind one.
  const said = onOneLine(markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1"));
  for (const fact of [
    article.headline,
    article.summary,
    ...names,
    readableDate(article.datePublished, article.language),
  ]) {
    expect(text).toContain(fact);
    expect(said).toContain(onOneLine(fact));
  }
  expect(text).toContain(htmlToText(contentHtml));
  for (const copy of [text, markdown]) expect(copy.trimEnd().replace(/[<>]/g, "").endsWith(url)).toBe(true);
}

describe("one publication and the same articles say the same in every format", () => {
  test.each(cases)("%s", (_, story) => {
    expectFeedsToAgree(feedOf([story]));
    expectPagesToAgree(story);
  });

  test("a body of a megabyte", () => expectFeedsToAgree(feedOf([oneMegabyte()])), 240_000);

  test("any articles", () => {
    fc.assert(
      fc.property(
        fc.array(articleArbitrary(), { maxLength: 3 }),
        publicationArbitrary(),
        (articles, publication) => {
          const stories = articles.map((article) =>
            renderStory(article, { url: `https://news.example/${article.slug}/` }),
          );
          expectFeedsToAgree(feedOf(stories, publication));
          for (const story of stories) expectPagesToAgree(story, publication);
        },
      ),
      { numRuns: 100 },
    );
  }, 240_000);

  test("every story of an archived feed is in one document, in every format", () => {
    const stories = Array.from({ length: 7 }, (_, index) =>
      plainStory({ id: `tag:news.example,2024:s${index}` }),
    );
    const { subscription, archives } = archiveFeed(stories, 2);
    const documents = [subscription, ...archives.toReversed()].map((part) => feedOf(part));
    const ids = stories.map(({ article }) => article.id);
    expect(documents.flatMap((feed) => readRss(renderRss(feed)).map(({ id }) => id))).toEqual(ids);
    expect(documents.flatMap((feed) => readAtom(renderAtom(feed)).map(({ id }) => id))).toEqual(ids);
    expect(documents.flatMap((feed) => readJsonFeed(renderJsonFeed(feed)).map(({ id }) => id))).toEqual(ids);
  });
});

test("categories name the vocabulary that they are from, in RSS and in Atom alike", () => {
  const story = allCases["markup-in-every-field"] ?? plainStory();
  const schemes = categoriesOf(story.article, plainPublication).map(({ scheme }) => scheme);
  const said = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, scheme]) => scheme);
  expect(schemes.filter(Boolean)).toHaveLength(3);
  expect(said(renderRss(feedOf([story])), /<category(?: domain="([^"]*)")?>/g)).toEqual(schemes);
  expect(said(renderAtom(feedOf([story])), /<category term="[^"]*"(?: scheme="([^"]*)")?\/>/g)).toEqual(
    schemes,
  );
});

describe("other parsers read the same", () => {
  test.each(cases)("fast-xml-parser: %s", (_, story) => {
    const feed = feedOf([story]);
    const rss = (element: string) => withFastXmlParser(renderRss(feed), ["rss", "channel", "item"], element);
    const atom = (element: string) => withFastXmlParser(renderAtom(feed), ["feed", "entry"], element);
    const { content } = known(story, feed);
    expect(rss("title")).toEqual([story.article.headline]);
    expect(rss("guid")).toEqual([guidOf(story.article)]);
    expect(rss("description")).toEqual([story.article.summary]);
    expect(rss("dc:creator")).toEqual(authorNames(story.article, plainPublication));
    expect(atom("title")).toEqual([story.article.headline]);
    expect(atom("summary")).toEqual([story.article.summary]);
    expect(atom("content")).toEqual([content]);
  });

  test.each(cases)("rss-parser: %s", async (_, story) => {
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
