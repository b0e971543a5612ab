import { parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { article, libraryStory, publication } from "../../test/article.js";
import { teaserIn } from "../records/teaser.js";
import { planLibrary } from "./plan-library.js";

test("a subscriber is shown no older story because others have expired, and no archive becomes another", () => {
  const expires = "2019-11-23T00:00:00Z";
  const articles = Array.from({ length: 150 }, (_, index) =>
    article(`s${index}`, {
      datePublished: new Date(Date.UTC(2019, 0, 1 + index)).toISOString(),
      ...(index % 60 === 58 && { expires }),
    }),
  );
  const byFile = new Map(articles.map((each) => [`stories/${each.slug}.md`, each]));
  const articleOf = (file: string) => byFile.get(file) ?? article("none");
  const library = {
    stories: articles.map(libraryStory),
    faulty: [],
    isWhole: true,
    findings: [],
    articleOf,
    teaserOf: (file: string) => teaserIn(articleOf(file)),
  };
  const at = (moment: string) => {
    const options = { publication, baseUrl: publication.baseUrl, now: new Date(moment) };
    const resources = [...planLibrary(library, options).resources];
    return (path: string) => resources.find((resource) => resource.path === path)?.render();
  };
  const guidsIn = (text = "") => parseRssFeed(text).items?.map(({ guid }) => guid?.value) ?? [];
  const [before, after] = [at("2019-11-22T00:00:00Z"), at(expires)];
  const shown = guidsIn(before("feed.xml"));
  expect(guidsIn(after("feed.xml"))).toEqual(shown.filter((guid) => !guid?.endsWith(":s118")));
  expect(guidsIn(after("archive/rss-1.xml"))).toEqual(guidsIn(before("archive/rss-1.xml")));
});
