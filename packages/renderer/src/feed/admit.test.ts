import { Publication } from "@copydesk/article-schema";
import { describe, expect, test } from "vitest";
import { publication as plain, story } from "../../test/stories.js";
import { renderAtom, streamAtom } from "../atom/index.js";
import { renderStory } from "../html/index.js";
import { renderJsonFeed, streamJsonFeed } from "../json-feed/index.js";
import { renderRss, streamRss } from "../rss/index.js";
import type { Story } from "../story.js";
import type { OnWarning } from "./feed.js";

const renderers = {
  rss: [renderRss, streamRss],
  atom: [renderAtom, streamAtom],
  json: [renderJsonFeed, streamJsonFeed],
} as const;
const feed = (stories: readonly Story[], more: object = {}) => ({
  publication: plain,
  url: "https://news.example/feed",
  homeUrl: "https://news.example/",
  stories,
  ...more,
});
const withdrawn = story({
  id: "tag:news.example,2024:gone",
  status: "withdrawn",
  headline: "Secret",
  body: "Secret",
  withdrawal: { date: "2024-06-01", reason: "It was wrong." },
});

const notOfTheWeb = (place: string) =>
  new TypeError(`${place} must be an absolute address that starts with https: or http:, and is "/old".`);

describe.each(Object.entries(renderers))("%s", (_, [render, stream]) => {
  test("tells its caller what it cannot carry, and where that is", () => {
    const told: unknown[] = [];
    const onWarning: OnWarning = ({ code, path }, id) => told.push([id, code, path.join(".")]);
    const publication = Publication.parse({ ...plain, title: "N\u0001" });
    const hurt = story({ headline: "]]>", tags: ["\ud800"], body: "x ]]> y" });
    const text = render(feed([hurt, story()], { publication, title: "T\u0002", onWarning }));
    expect(told).toEqual([
      [plain.id, "character-forbidden", "publication.title"],
      [plain.id, "character-forbidden", "title"],
      [hurt.article.id, "section-end", "headline"],
      [hurt.article.id, "section-end", "body"],
      [hurt.article.id, "character-forbidden", "tags.0"],
    ]);
    expect(text).not.toContain("\u0001");
    expect(text).not.toContain("\u0002");
    expect(text.isWellFormed()).toBe(true);
    expect(text).toContain("Harbour reopens");
  });

  test("tells what is in HTML that did not come from the body", () => {
    const told: unknown[] = [];
    const onWarning: OnWarning = ({ path, character }) => told.push([path.join("."), character]);
    render(feed([{ ...story(), contentHtml: "<p>\u0007]]></p>" }], { onWarning }));
    expect(told).toEqual([
      ["contentHtml", "U+0007"],
      ["contentHtml", "]]>"],
    ]);
    told.length = 0;
    render(feed([{ ...story({ headline: "]]>" }), contentHtml: "<p>\u0007</p>" }], { onWarning }));
    expect(told).toEqual([
      ["headline", "]]>"],
      ["contentHtml", "U+0007"],
    ]);
  });

  test("shows nothing of a story that was withdrawn, streamed neither", async () => {
    const stories = [withdrawn, story()];
    const text = render(feed(stories));
    let streamed = "";
    for await (const chunk of stream({ ...feed([]), updated: "2024-06-01" }, stories)) streamed += chunk;
    for (const document of [text, streamed]) {
      expect(document).not.toContain("Secret");
      expect(document).toContain("Harbour reopens");
    }
  });

  test.each(["url", "homeUrl"])("has no %s that is not of the web", (field) => {
    expect(() => render(feed([], { [field]: "javascript:alert(1)" }))).toThrow(TypeError);
  });

  test.each([
    ["feed.url", { url: "/old" }],
    ["feed.homeUrl", { homeUrl: "/old" }],
    ["publication.logo.url", { publication: { ...plain, logo: { url: "/old" } } }],
    ["feed.archive", { archive: { previous: "/old" } }],
    ["publication.hubs", { publication: { ...plain, hubs: ["https://hub.example/", "/old"] } }],
  ])("names the address in %s that is not of the web", (place, head) => {
    expect(() => render(feed([], head))).toThrow(notOfTheWeb(place));
  });

  test("has no story whose address is not of the web", () => {
    expect(() => render(feed([{ ...story(), url: "javascript:alert(1)" }]))).toThrow(TypeError);
    expect(() => render(feed([{ ...story(), url: "/old" }]))).toThrow(notOfTheWeb("story.url"));
  });
});

describe.each(["rss", "atom"] as const)("%s", (format) => {
  const [render] = renderers[format];

  test.each([
    ["feed.stylesheetUrl", { stylesheetUrl: "/old" }],
    ["feed.archive", { archive: { current: "/old" } }],
    ["feed.archive", { archive: { next: "/old" } }],
  ])("names the address in %s that is not of the web", (place, head) => {
    expect(() => render(feed([], head))).toThrow(notOfTheWeb(place));
  });

  test("names the address of another's feed that is not of the web", () => {
    const { article, ...rest } = story();
    const syndicatedFrom = { title: "A", feedUrl: "/old" };
    const broken = { ...rest, article: Object.assign(article, { syndicatedFrom }) };
    expect(() => render(feed([broken]))).toThrow(notOfTheWeb("article.syndicatedFrom.feedUrl"));
  });
});

test("Atom names the address of a licence that is not of the web", () => {
  const { article, ...rest } = story();
  const broken = { ...rest, article: Object.assign(article, { rights: { license: "/old" } }) };
  expect(() => renderAtom(feed([broken]))).toThrow(notOfTheWeb("article.rights.license"));
});

test("a story's own rendering tells of its texts", () => {
  const told: string[] = [];
  const { article } = story({ summary: "a\u0000" });
  renderStory(article, {
    url: "https://news.example/",
    onWarning: ({ message }, id) => told.push(id + message),
  });
  expect(told).toEqual([`${article.id}The character U+0000 cannot stand in XML, and is replaced by U+FFFD.`]);
});

test("Atom tells readers to drop a withdrawn story, and is changed by that", async () => {
  const entry =
    '<at:deleted-entry ref="tag:news.example,2024:gone" when="2024-06-01T12:00:00Z"><at:comment>It was wrong.</at:comment></at:deleted-entry>';
  const text = renderAtom(feed([story(), withdrawn]));
  expect(text).toContain(entry);
  expect(text.indexOf(entry)).toBeLessThan(text.indexOf("<entry"));
  expect(text).toContain("<updated>2024-06-01T12:00:00Z</updated>\n<link");
  expect(renderAtom(feed([story()], { withdrawn: [withdrawn.article] }))).toBe(text);
  let streamed = "";
  for await (const chunk of streamAtom({ ...feed([]), updated: "2024-06-01" }, [withdrawn]))
    streamed += chunk;
  expect(streamed).toContain(entry);
  expect(streamed).not.toContain("Secret");
});

test("Atom tells readers once to drop a story that is given as withdrawn and among the stories", async () => {
  const head = { withdrawn: [withdrawn.article], updated: "2024-06-01" };
  const text = renderAtom(feed([withdrawn, story()], head));
  expect(text).toBe(renderAtom(feed([story()], head)));
  let streamed = "";
  for await (const chunk of streamAtom({ ...feed([]), ...head }, [withdrawn, story()])) streamed += chunk;
  expect(streamed).toBe(text);
});

test("Atom tells what in the reason of a withdrawal it cannot carry, and nothing of what it does not show", async () => {
  const told: unknown[] = [];
  const onWarning: OnWarning = ({ character, path }, id) => told.push([id, character, path.join(".")]);
  const withdrawal = { date: "2024-06-01", reason: "Wrong\u0007" };
  const gone = story({ id: withdrawn.article.id, status: "withdrawn", headline: "\u0001", withdrawal });
  const expected = [[gone.article.id, "U+0007", "withdrawal.reason"]];
  renderAtom(feed([gone], { onWarning }));
  expect(told.splice(0)).toEqual(expected);
  renderAtom(feed([], { onWarning, withdrawn: [gone.article] }));
  expect(told.splice(0)).toEqual(expected);
  let streamed = "";
  for await (const chunk of streamAtom({ ...feed([]), updated: "2024-06-01", onWarning }, [gone]))
    streamed += chunk;
  expect(streamed).toContain("Wrong\ufffd");
  expect(told).toEqual(expected);
});
