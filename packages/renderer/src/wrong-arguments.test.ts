import { expect, test } from "vitest";
import { nativeParser, nativeParserWithPositions } from "./native/index.js";
import * as renderer from "./index.js";
import { article, publication, story } from "../test/stories.js";

const url = "https://news.example/sitemap.xml";
const date = "2019-11-22";
const feed = { publication, url, homeUrl: url, stories: [story()] };
const naming = article({
  section: "World",
  authors: [{ name: "Kim" }],
  body: "[Japan](entity:japan) keeps it.",
  entities: [{ type: "place", id: "japan", name: "Japan" }],
});

type Wrong = [(...given: never[]) => unknown, readonly unknown[], string];

test.each<Wrong>([
  [renderer.archiveFeed, [null, 1], "stories must be a list, and is null. Give every story of the feed."],
  [renderer.archiveFeed, [{}, 1], "stories must be a list, and is [object Object]."],
  [
    renderer.archiveFeed,
    [[], Object.create(null)],
    "An archive document holds a whole number of stories, one at the least, and not an object.",
  ],
  [
    renderer.storiesAt,
    [null, new Date(0)],
    "stories must be a list, and is null. Give what renderStory makes of an article.",
  ],
  [renderer.storiesAt, [{}, new Date(0)], "stories must be a list, and is [object Object]."],
  [
    renderer.renderOpml,
    [{ title: "A", feeds: [], groups: {} }],
    "list.groups must be a list, and is [object Object]. Say what a group is called and its feeds, as { title, feeds }.",
  ],
  [
    renderer.renderOpml,
    [{ title: "A", feeds: [], groups: null }],
    "list.groups must be a list, and is null.",
  ],
  [renderer.renderOpml, [{ title: "A", feeds: [], groups: [null] }], "group must be an object, and is null."],
  [
    renderer.renderOpml,
    [{ title: "A", feeds: [], owner: "Kim" }],
    'list.owner must be an object, and is "Kim". Say who keeps the list, as { name }.',
  ],
  [
    renderer.renderSitemap,
    [[null], { url, partUrl: () => url }],
    "page must be an object, and is null. Give each page, as { url }.",
  ],
  [
    renderer.renderNewsSitemap,
    [[null], publication, { now: new Date(0) }],
    "story must be an object, and is null. Give what renderStory makes of an article.",
  ],
  [
    renderer.renderNewsSitemap,
    [[article()], publication, { now: new Date(0) }],
    "story.article must be an object, and is undefined. Give what renderStory makes of an article.",
  ],
  [
    renderer.guidOf,
    [undefined],
    "article must be an object, and is undefined. Give what parseArticle gives.",
  ],
  [renderer.renderArticle, [story(), null], "options must be an object, and is null."],
  [renderer.storyMarkdown, [story(), null], "options must be an object, and is null."],
  [
    renderer.renderSitemap,
    [[{ url }], { url }],
    "options.partUrl must be a function, and is undefined. Say where it is served, as { url, partUrl }.",
  ],
  [
    renderer.renderSitemap,
    [[{ url, alternates: {} }], { url, partUrl: () => url }],
    "page.alternates must be a list, and is [object Object]. Give the page in each language, as { language, url }.",
  ],
  [
    renderer.renderAtom,
    [{ publication, url, homeUrl: url, stories: [], withdrawn: {} }],
    "feed.withdrawn must be a list, and is [object Object]. Give the articles that were taken back.",
  ],
  [
    renderer.renderJsonFeed,
    [{ publication, url, homeUrl: url, stories: [story()] }, null],
    "options must be an object, and is null. Say what items leave out, as { contentText }",
  ],
  [
    renderer.renderStory,
    [article(), { url, parser: 5 }],
    "options.parser must be a function, and is 5. Leave it out where there is none.",
  ],
  [
    renderer.renderStory,
    [article(), { url, parser: () => Promise.resolve({}) }],
    "what options.parser gives must be a tree of mdast, and is [object Promise]. Give its root.",
  ],
  [renderer.renderStory, [article(), { url, parser: () => null }], "a tree of mdast, and is null."],
  [
    renderer.renderStory,
    [article(), { url, entityUrl: "/people" }],
    'options.entityUrl must be a function, and is "/people".',
  ],
  [
    renderer.renderStory,
    [naming, { url, entityUrl: () => null }],
    "what options.entityUrl gives must be text or undefined, and is null. Give the address of the page.",
  ],
  [renderer.renderStory, [article(), { url, onWarning: [] }], "options.onWarning must be a function"],
  [renderer.storyMarkdown, [story(), { parser: {} }], "options.parser must be a function"],
  [renderer.storyMarkdown, [story(), { entityUrl: 5 }], "options.entityUrl must be a function, and is 5."],
  [renderer.storyHead, [story(), { publication, parser: "remark" }], "options.parser must be a function"],
  [
    renderer.storyHead,
    [story(), { publication, alternates: {} }],
    "options.alternates must be a list, and is [object Object]. Give each other form of the story, as { type, title, url }.",
  ],
  [
    renderer.storyHead,
    [story(), { publication, alternates: [null] }],
    "alternate must be an object, and is null.",
  ],
  ...["sectionUrl", "authorUrl", "entityUrl", "isNamed"].map((name): Wrong => [
    renderer.renderArticle,
    [story(), { [name]: 5 }],
    `options.${name} must be a function, and is 5.`,
  ]),
  ...["sectionUrl", "authorUrl", "entityUrl"].map((name): Wrong => [
    renderer.renderArticle,
    [{ ...story(), article: naming }, { [name]: () => null }],
    `what options.${name} gives must be text or undefined, and is null.`,
  ]),
  [
    renderer.renderRss,
    [{ ...feed, archive: 5 }],
    "feed.archive must be an object, and is 5. Give the addresses beside it, as { previous }, or leave it out.",
  ],
  [
    renderer.renderAtom,
    [{ ...feed, extension: "itunes" }],
    'feed.extension must be an object, and is "itunes". Say its vocabularies, as { namespaces }, or leave it out.',
  ],
  [
    renderer.renderRss,
    [{ ...feed, extension: { namespaces: {}, item: null } }],
    "feed.extension.item must be a function, and is null.",
  ],
  [renderer.renderRss, [{ ...feed, onWarning: 5 }], "feed.onWarning must be a function, and is 5."],
  [renderer.renderAtomBytes, [{ ...feed, onItem: 5 }], "feed.onItem must be a function, and is 5."],
  [
    renderer.renderJsonFeed,
    [{ ...feed, title: 5 }],
    "feed.title must be text, and is 5. Leave it out where it is the publication's.",
  ],
  [renderer.renderJsonFeed, [{ ...feed, description: {} }], "feed.description must be text, and is "],
  ...["mostPages", "mostBytes"].flatMap((name) =>
    [Number.NaN, "2", 0, null].map((most): Wrong => [
      renderer.renderSitemap,
      [[{ url }], { url, partUrl: () => url, [name]: most }],
      `options.${name} must be a number, one at the least, and is `,
    ]),
  ),
  [
    renderer.renderSitemap,
    [[{ url, alternates: [null] }], { url, partUrl: () => url }],
    "alternate must be an object, and is null. Give the page in each language, as { language, url }.",
  ],
  [renderer.trustedHtml, [null], "sanitized must be text, and is null. Give HTML that a sanitiser gave."],
  [renderer.htmlToText, [null], "html must be text, and is null."],
  [renderer.htmlToText, [["<p>"]], "html must be text, and is a list."],
  [renderer.rfc3339, [null], "date must be text, and is null. Give a day such as 2019-11-22, or a moment"],
  [renderer.rfc822, [Object.create(null)], "date must be text, and is an object."],
  [renderer.momentOf, [20_191_122], "date must be text, and is 20191122."],
  [renderer.later, [undefined, date], "first must be text, and is undefined."],
  [renderer.later, [date, new Date(0)], "second must be text, and is "],
  [renderer.readableDate, [undefined, "en"], "date must be text, and is undefined."],
  [renderer.readableDate, [date], "language must be text, and is undefined. Give a BCP 47 tag, such as en."],
  [renderer.timeElement, [null, "en"], "date must be text, and is null."],
  [renderer.timeElement, [date, null], "language must be text, and is null."],
  [renderer.direction, [undefined], "language must be text, and is undefined."],
  [renderer.inEnglish, [undefined, "By"], "language must be text, and is undefined."],
  [renderer.alphabeticalKey, [undefined, "en"], "name must be text, and is undefined."],
  [renderer.alphabeticalKey, ["A"], "language must be text, and is undefined."],
  [renderer.entityAnchor, [undefined], "id must be text, and is undefined. Give the id of an entity."],
  [renderer.hasForbidden, [5], "text must be text, and is 5."],
  [renderer.withoutForbidden, [undefined], "text must be text, and is undefined."],
  [renderer.attributes, [null], "values must be an object, and is null."],
  [
    renderer.html,
    ["<p>"],
    'the template must be a template literal, and is "<p>". Write html before it, without parentheses.',
  ],
  [
    renderer.xml,
    [null],
    "the template must be a template literal, and is null. Write xml before it, without parentheses.",
  ],
  [nativeParser, [null], "markdown must be text, and is null. Give the body of an article."],
  [nativeParserWithPositions, [{}], "markdown must be text, and is [object Object]."],
])("%o says what is wrong with what it was given: %#", (give, given, message) => {
  expect(() => void Reflect.apply(give, undefined, given)).toThrow(message);
});

test("a stream says what is wrong with its options", async () => {
  const { options } = Object.assign({ options: {} }, { options: null });
  const stream = renderer.streamJsonFeed({ ...feed, updated: date }, [], options);
  await expect(stream.next()).rejects.toThrow("options must be an object, and is null.");
});
