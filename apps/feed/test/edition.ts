import type { Article, Publication } from "@copydesk/article-schema";
import { editionOf } from "./edition-of.js";
import { publication } from "./article.js";

/** What an edition to test with is made of, beside its articles. */
export interface TestEditionOptions {
  readonly publication?: Publication;
  readonly baseUrl?: string;
  readonly now?: Date;
}

/** An edition to test with. */
export interface TestEdition {
  /** The paths of its resources, in their order. */
  readonly paths: readonly string[];
  /** Gives the text at a path, or nothing where there is no resource. */
  readonly text: (path: string) => string | undefined;
  readonly digest: (path: string) => string | undefined;
}

/** Plans an edition of articles to test with. */
export function testEdition(articles: readonly Article[], options: TestEditionOptions = {}): TestEdition {
  const {
    publication: publisher = publication,
    baseUrl = "https://news.example/",
    now = new Date("2019-11-23T00:00:00Z"),
  } = options;
  const resources = new Map(
    Array.from(editionOf({ publication: publisher, articles, baseUrl, now }).resources, (resource) => [
      resource.path,
      resource,
    ]),
  );
  return {
    paths: [...resources.keys()],
    text: (path) => resources.get(path)?.render(),
    digest: (path) => resources.get(path)?.digest,
  };
}
