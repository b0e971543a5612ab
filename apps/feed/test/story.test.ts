import { checkArticle, parseArticle } from "@copydesk/article-schema";
import { renderArticle, renderAtom, renderJsonFeed, renderRss } from "@copydesk/renderer";
import { describe, expect, test } from "vitest";
import { loadLibrary } from "../src/cli/load-library.js";
import { addressesBelow, type FeedFormat } from "../src/site/addresses.js";
import { editionOf } from "./edition-of.js";
import { storyAt } from "../src/edition/story-at.js";
import { gsomia } from "./command-line.js";

const { publication, stories, findings, articleOf } = await loadLibrary(gsomia);
const [placed] = stories;
if (!publication || !placed) throw new Error("The GSOMIA publication cannot be read.");
const article = articleOf(placed.file);
const addresses = addressesBelow(publication.baseUrl);
const story = storyAt(article, addresses);
const feed = (format: FeedFormat) => ({
  publication,
  url: addresses.feeds[format],
  homeUrl: addresses.home,
  stories: [story],
});
const rss = renderRss(feed("rss"));
const page = String(renderArticle(story));
const golden = (name: string) => new URL(`../fixtures/gsomia/${name}`, import.meta.url).pathname;

/** The published copy as plain text on one line. */
const copy = story.contentHtml
  .replace(/<[^>]+>/g, " ")
  .replace(/\s+/g, " ")
  .replace(/ (?=[.,;:”])/g, "");

describe("the GSOMIA story", () => {
  test("holds together, with nothing left to say", () => {
    expect(findings).toEqual([]);
    expect(stories).toHaveLength(1);
    expect(checkArticle(article)).toEqual([]);
  });

  test("is the article, the page and the feed that it was", async () => {
    await expect(`${JSON.stringify(article, undefined, 2)}\n`).toMatchFileSnapshot(golden("article.json"));
    await expect(`${page}\n`).toMatchFileSnapshot(golden("story.html"));
    await expect(rss).toMatchFileSnapshot(golden("rss.xml"));
    await expect(renderAtom(feed("atom"))).toMatchFileSnapshot(golden("atom.xml"));
    await expect(renderJsonFeed(feed("json"))).toMatchFileSnapshot(golden("feed.json"));
  });

  test("survives being stored as JSON", () => {
    expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
  });

  test("has the headline, the credit and the day exactly", () => {
    expect(article.headline).toBe("South Korea To Continue Intel Pact GSOMIA With Japan");
    expect(article.media).toMatchObject([{ kind: "photo", credit: "Kyodo News", renditions: [] }]);
    expect(article.datePublished).toBe("2019-11-22");
    expect(article.authors).toEqual([]);
  });

  test.each([
    "fully supports the Republic of Korea (ROK)-Japan GSOMIA",
    "the maturity of their bilateral defense relationship",
    "in solidarity and friendship",
  ])("quotes Coleman exactly: %s", (words) => {
    expect(copy).toContain(`“${words}”`);
    expect(article.quotes).toContainEqual({ text: words, speaker: "william-m-coleman" });
  });

  test.each([
    [
      1,
      /withdrawn its earlier decision to end GSOMIA, the pact under which South Korea and Japan share military information/,
    ],
    [2, /barely hours before the pact was formally to expire/],
    [3, /information that the two countries share under the pact concerns North Korea/],
    [
      4,
      /United States had pressed for the pact to go on, and lobbied for it: South Korea and Japan are its biggest allies in Asia/,
    ],
    [5, /crucial subject when the US Secretary of Defense, Mark Esper, visited Asia shortly before/],
    [6, /South Korea can end the pact at any time if Japan does not lift its export curbs/],
    [7, /put South Korea back on the whitelist of preferred trading partners/],
    [
      8,
      /reportedly hold back its complaint to the World Trade Organization about Japan's export restrictions on three essential items/,
    ],
    [
      9,
      /Trade relations .* had worsened after South Korea's Supreme Court called for individual compensation for South Koreans/,
    ],
    [10, /forced labour during Japan's occupation of Korea, from 1910 to 1945/],
    [11, /Japan disputes that claim\. It says that a 1965 agreement,.* settled all wartime compensation/],
    [12, /Japan's government reportedly understands that South Korea resumed the pact on that condition/],
    [13, /Keeping the pact benefits the three-way relationship of the United States, South Korea and Japan/],
    [14, /keeps the right to end the intelligence-sharing pact at any time/],
    [
      15,
      /William M\. Coleman, spokesperson of the US Embassy in South Korea, reportedly welcomed .* three-way coordination better.* all three are stronger, and Northeast Asia is safer/,
    ],
  ])("says fact %i", (_, fact) => {
    expect(copy).toMatch(fact);
  });

  test("types everybody and everything that it names", () => {
    const count = (type: string) => article.entities.filter((entity) => entity.type === type).length;
    expect({
      people: count("person"),
      organizations: count("organization"),
      places: count("place"),
      agreements: count("agreement"),
      events: count("event"),
    }).toEqual({ people: 2, organizations: 6, places: 6, agreements: 2, events: 7 });
    expect(article.claims.map(({ standing }) => standing)).toEqual(["reported", "disputed", "reported"]);
  });

  test("shows the credit, and pretends no picture", () => {
    for (const text of [page, rss]) {
      expect(text).toContain("Photo credit: Kyodo News");
      expect(text).not.toMatch(/<img|<media:content|<enclosure/);
    }
  });

  test("links each mention to the page of its entity, and lists every entity at its end", () => {
    const { baseUrl } = publication;
    const edition = editionOf({
      publication,
      articles: [article],
      baseUrl,
      now: new Date("2019-11-23T00:00:00Z"),
    });
    const paths = new Set(Array.from(edition.resources, ({ path }) => path));
    const targets = [...story.contentHtml.matchAll(/href="([^"]*)" class="mention"/g)];
    expect(targets.length).toBeGreaterThanOrEqual(21);
    for (const [, url = ""] of targets)
      expect(paths).toContain(`${url.slice(addresses.home.length)}index.html`);
    for (const { id } of article.entities) expect(page).toContain(`id="entity-${id}"`);
  });
});
