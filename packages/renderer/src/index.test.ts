import { expect, test } from "vitest";
import * as renderer from "./index.js";

test("the package has these public names, and no others", () => {
  expect(Object.keys(renderer).toSorted()).toMatchInlineSnapshot(`
    [
      "archiveFeed",
      "atomChunks",
      "attributes",
      "authorNames",
      "categoriesOf",
      "contributorNames",
      "direction",
      "entityAnchor",
      "feedContent",
      "findForbidden",
      "guidOf",
      "hasForbidden",
      "html",
      "htmlToText",
      "jsonFeedChunks",
      "later",
      "momentOf",
      "readableDate",
      "renderArticle",
      "renderAtom",
      "renderJsonFeed",
      "renderNewsSitemap",
      "renderOpml",
      "renderRss",
      "renderSitemap",
      "renderStory",
      "rfc3339",
      "rfc822",
      "rssChunks",
      "storiesAt",
      "storyHead",
      "storyMarkdown",
      "storyText",
      "streamAtom",
      "streamJsonFeed",
      "streamRss",
      "trustedHtml",
      "withoutForbidden",
      "xml",
    ]
  `);
});
