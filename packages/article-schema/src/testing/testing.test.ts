import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle } from "../article/parse-article.js";
import { checkArticle } from "../checks/check-article.js";
import { Publication } from "../publication/publication.js";
import { articleArbitrary } from "./article-arbitrary.js";
import { publicationArbitrary } from "./publication-arbitrary.js";

test("generated articles hold together, and survive being stored as JSON", () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      expect(checkArticle(article).filter(({ severity }) => severity === "error")).toEqual([]);
      expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
    }),
    { numRuns: 500 },
  );
});

test("generated publications survive being stored as JSON", () => {
  fc.assert(
    fc.property(publicationArbitrary(), (publication) => {
      expect(Publication.parse(JSON.parse(JSON.stringify(publication)))).toEqual(publication);
    }),
  );
});
