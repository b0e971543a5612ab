import { expect, test } from "vitest";
import * as renderer from "./index.js";

test("the package has these public names, and no others", () => {
  expect(Object.keys(renderer).toSorted()).toMatchInlineSnapshot(`
    [
      "attributes",
      "authorNames",
      "categoriesOf",
      "direction",
      "entityAnchor",
      "feedContent",
      "guidOf",
      "hasForbidden",
      "html",
      "later",
      "momentOf",
      "readableDate",
      "renderArticle",
      "renderRss",
      "renderStory",
      "rfc3339",
      "rfc822",
      "rssChunks",
      "trustedHtml",
      "withoutForbidden",
      "xml",
    ]
  `);
});
