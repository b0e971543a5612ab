import { describe, expect, test } from "vitest";
import * as renderer from "./index.js";
import { article, publication, story } from "../test/stories.js";

const url = "https://news.example/feed.xml";
const feed = { publication, url, homeUrl: "https://news.example/", stories: [story()] };
const { renderAtom, renderAtomBytes, renderJsonFeed, renderJsonFeedBytes, renderRss, renderRssBytes } =
  renderer;
const feeds = { renderAtom, renderAtomBytes, renderJsonFeed, renderJsonFeedBytes, renderRss, renderRssBytes };

/** Gives data without some of its parts, as it is before it is parsed; no type lets it through. */
function without<Data extends object>(data: Data, ...fields: (keyof Data)[]): Data {
  const rest = { ...data };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}

test("an article that was not parsed is refused with the name of the part that is missing", () => {
  expect(() => renderer.renderStory(without(article(), "tags", "media"), { url })).toThrow(
    "article.tags must be a list, and is undefined. Give the article as parseArticle gives it, which fills in what was left out.",
  );
});

test.each(["/stories/a/", "javascript:alert(1)"])("a story cannot stand at %s", (nowhere) => {
  expect(() => renderer.renderStory(article(), { url: nowhere })).toThrow(
    "options.url must be an absolute address that starts with https: or http:",
  );
});

test("what has to be said beside an article or a story is asked for where nothing is said", () => {
  expect(() => void Reflect.apply(renderer.renderStory, undefined, [article()])).toThrow(
    "options must be an object, and is undefined. Say the address of the story's page, as { url }.",
  );
  expect(() => void Reflect.apply(renderer.storyHead, undefined, [story()])).toThrow(
    "options must be an object, and is undefined. Say who publishes the story, as { publication }.",
  );
});

test.each<[(...given: never[]) => unknown, readonly unknown[], string]>([
  [
    renderer.renderRss,
    [],
    "feed must be an object, and is undefined. Say the channel and its stories, as { publication, url, homeUrl, stories }.",
  ],
  [renderer.renderAtomBytes, [null], "feed must be an object, and is null."],
  [renderer.renderJsonFeed, [], "feed must be an object, and is undefined."],
  [
    renderer.renderOpml,
    [],
    "list must be an object, and is undefined. Say what it is called and its feeds, as { title, feeds }.",
  ],
  [renderer.renderOpml, [{ title: "A" }], "list.feeds must be a list, and is undefined."],
  [
    renderer.renderOpml,
    [{ title: "A", feeds: ["x"] }],
    'feed must be an object, and is "x". Say the feed and its page, as { title, url, homeUrl }.',
  ],
  [
    renderer.renderOpml,
    [{ title: "A", feeds: [], groups: [{ title: "B" }] }],
    "group.feeds must be a list, and is undefined.",
  ],
  [
    renderer.renderSitemap,
    [[]],
    "options must be an object, and is undefined. Say where it is served, as { url, partUrl }.",
  ],
  [
    renderer.renderSitemap,
    [{}, { url }],
    "pages must be a list, and is [object Object]. Give each page, as { url }.",
  ],
  [
    renderer.renderNewsSitemap,
    [[], publication],
    "options must be an object, and is undefined. Say the present time, as { now }.",
  ],
  [
    renderer.renderNewsSitemap,
    [[]],
    "publication must be an object, and is undefined. Give what Publication.parse gives.",
  ],
  [
    renderer.renderNewsSitemap,
    [{}, publication, { now: new Date(0) }],
    "stories must be a list, and is [object Object].",
  ],
  [
    renderer.authorNames,
    [article()],
    "publication must be an object, and is undefined. Give what Publication.parse gives.",
  ],
  [renderer.categoriesOf, [article({ section: "A" })], "publication must be an object, and is undefined."],
])("%o says what it was not given: %#", (give, given, message) => {
  expect(() => void Reflect.apply(give, undefined, given)).toThrow(message);
});

// No format reads the former slugs: a publication does.
const filledIn = Object.entries(article()).flatMap(([name, value]) =>
  Array.isArray(value) && name !== "formerSlugs" ? [name] : [],
);

test.each(filledIn)("an article without %s, which the schema fills in, is refused", (name) => {
  const rest = article();
  Reflect.deleteProperty(rest, name);
  expect(() => renderer.renderStory(rest, { url })).toThrow(
    `article.${name} must be a list, and is undefined.`,
  );
});

describe.each(Object.entries(feeds))("%s", (_, render) => {
  test.each([
    [
      "no publication",
      { publication: undefined },
      /^feed\.publication must be an object, and is undefined\. /,
    ],
    [
      "a publication that was not parsed",
      { publication: without(publication, "hubs") },
      /^feed\.publication\.hubs must be a list.*Publication\.parse/,
    ],
    ["no list of stories", { stories: undefined }, /^feed\.stories must be a list, and is undefined\./],
    ["an article for a story", { stories: [article()] }, /^story\.article must be an object.*renderStory/],
    [
      "a story without its HTML",
      { stories: [without(story(), "contentHtml")] },
      /^story\.contentHtml must be text/,
    ],
    [
      "a story of an article that was not parsed",
      { stories: [{ ...story(), article: without(article(), "authors") }] },
      /^story\.article\.authors must be a list/,
    ],
    [
      "words for a date",
      { stories: [dated("yesterday")] },
      /^story\.article\.datePublished must be a day .*is "yesterday"\.$/,
    ],
    // It would be another moment on each machine.
    [
      "a moment without an offset",
      { stories: [dated("2024-05-01T09:00:00")] },
      /^story\.article\.datePublished must be/,
    ],
    [
      "a day that does not exist",
      { stories: [dated("2024-13-01")] },
      /^story\.article\.datePublished must be a day .*is "2024-13-01"\.$/,
    ],
    [
      "words for the end of an embargo",
      { stories: [{ ...story(), article: Object.assign({}, article(), { embargoedUntil: "soon" }) }] },
      /^story\.article\.embargoedUntil must be a day .*is "soon"\.$/,
    ],
    ["words for its own date", { updated: "now" }, /^feed\.updated must be a day .*is "now"\.$/],
    [
      "a withdrawn article that was not parsed",
      { withdrawn: [without(article(), "tags")] },
      /^feed\.withdrawn\.tags must be a list, and is undefined\. /,
    ],
  ])("refuses %s, and says what is wrong with it", (_fault, fault, message) => {
    expect(() => render(Object.assign({}, feed, fault))).toThrow(message);
  });
});

function dated(datePublished: string) {
  return { ...story(), article: Object.assign({}, article(), { datePublished }) };
}

async function allOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const chunk of chunks) text += chunk;
  return text;
}

test("a stream says of its first story that is none what is wrong with it", async () => {
  async function* stories() {
    yield await Promise.resolve({ ...story(), article: without(article(), "about") });
  }
  for (const stream of [renderer.streamRss, renderer.streamAtom, renderer.streamJsonFeed]) {
    const chunks = stream({ ...feed, updated: "2024-05-01" }, stories());
    await expect(allOf(chunks)).rejects.toThrow(/^story\.article\.about must be a list/);
  }
});

test.each([
  ["renderArticle", renderer.renderArticle],
  ["storyText", renderer.storyText],
  ["storyMarkdown", renderer.storyMarkdown],
  ["storyHead", (told: renderer.Story) => renderer.storyHead(told, { publication })],
])("%s says what it was not given", (_, render) => {
  expect(() => render(Object.assign(story(), { article: undefined }))).toThrow(
    /^story\.article must be an object/,
  );
});

test.each<[string, object, RegExp]>([
  ["a Date", { updated: new Date(0) }, /^feed\.updated must be a day .*, and is /],
  ["a number", { updated: 0 }, /^feed\.updated must be a day .*, and is 0\.$/],
  [
    "a story that was withdrawn",
    { withdrawn: [story()] },
    /^feed\.withdrawn\.tags must be a list.*parseArticle/,
  ],
])("a feed refuses %s where it wants another thing", async (_, fault, message) => {
  const faulty = Object.assign({ updated: "2024-05-01" }, feed, fault);
  for (const render of Object.values(feeds)) expect(() => render(faulty)).toThrow(message);
  for (const stream of [renderer.streamRss, renderer.streamAtom, renderer.streamJsonFeed])
    await expect(allOf(stream(faulty, []))).rejects.toThrow(message);
});

test.each([undefined, story()])("a stream refuses what is no stories: %o", async (given) => {
  const { stories } = Object.assign({ stories: [] }, { stories: given });
  for (const stream of [renderer.streamRss, renderer.streamAtom, renderer.streamJsonFeed])
    await expect(allOf(stream({ ...feed, updated: "2024-05-01" }, stories))).rejects.toThrow(
      /^stories must be a list or a stream, and is .*renderStory/,
    );
});

test("an article is no story that readers may be told of", () => {
  const stories = [Object.assign(story(), { article: undefined })];
  expect(() => renderer.storiesAt(stories, new Date(0))).toThrow(
    /^story\.article must be an object.*renderStory/,
  );
});

test.each(Object.entries(feeds))("%s looks at each story once, for feeds are long", (_, render) => {
  let looks = 0;
  const told = article();
  // Feeds say nothing of claims: nobody else asks for them.
  const { claims } = told;
  Object.defineProperty(told, "claims", { get: () => (looks++, claims) });
  const stories = [{ ...story(), article: told }];
  render({ ...feed, stories });
  expect(looks).toBe(1);
});

test("an address may be a URL, and is written as text", () => {
  const address = (text: string) => Object.assign({ text }, { text: new URL(text) }).text;
  const told = Object.assign({}, feed, { url: address(url), homeUrl: address(feed.homeUrl) });
  for (const render of Object.values(feeds)) expect(render(told)).toEqual(render(feed));
  const rendered = (at: string) => renderer.renderStory(article(), { url: at });
  expect(rendered(address(url))).toEqual(rendered(url));
});

test("JSON-LD that was not written as text is refused with the function that does", () => {
  const graph = Object.assign({ text: "" }, { text: { "@graph": [] } });
  expect(() => renderer.jsonLdScript(graph.text)).toThrow(/^jsonLd must be text, .*stringifyJsonLd/);
});

test.each([new Date("x"), "2024-05-01", undefined])("%s is no present time", (now) => {
  const message = /^now must be a valid Date, and is/;
  expect(() => renderer.storiesAt([story()], Object.assign({ now: new Date(0) }, { now }).now)).toThrow(
    message,
  );
  expect(() =>
    renderer.renderNewsSitemap([story()], publication, Object.assign({ now: new Date(0) }, { now })),
  ).toThrow(message);
});

test("a list of pages or of feeds says no date that is none", () => {
  const modified = "last week";
  const message = /modified must be a day .*is "last week"\.$/;
  const options = { url: "https://news.example/sitemap.xml", partUrl: () => url };
  expect(() => renderer.renderSitemap([{ url, modified }], options)).toThrow(message);
  expect(() => renderer.renderOpml({ title: "A", feeds: [], modified })).toThrow(message);
});

test.each<[string, () => unknown]>([
  ["authorNames", () => renderer.authorNames(without(article(), "authors"), publication)],
  ["contributorNames", () => renderer.contributorNames(without(article(), "media"))],
  ["categoriesOf", () => renderer.categoriesOf(without(article(), "tags"), publication)],
  ["feedContent", () => renderer.feedContent({ ...story(), article: without(article(), "corrections") })],
  ["feedContent of an article", () => renderer.feedContent(Object.assign(story(), { article: undefined }))],
])("%s refuses what was not parsed, and says what is missing", (_, give) => {
  expect(give).toThrow(
    /^(?:story\.)?article(?:\.[a-z]+)? must be (?:a list|an object), and is undefined\. Give /,
  );
});
