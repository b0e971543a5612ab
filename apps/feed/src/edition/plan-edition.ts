import type { Article, Publication } from "@copydesk/article-schema";
import { momentOf, renderStory } from "@copydesk/renderer";
import { homePage } from "../pages/home-page.js";
import { notFoundPage } from "../pages/not-found-page.js";
import { stylesheet } from "../pages/stylesheet.js";
import { addressesBelow } from "./addresses.js";
import { planDirectories } from "./plan-directories.js";
import { planFeeds } from "./plan-feeds.js";
import { planMoved } from "./plan-moved.js";
import { planStories } from "./plan-stories.js";
import type { Edition, Resource } from "./resource.js";

const html = "text/html; charset=utf-8";

/**
 * Says what a publication publishes, and where. Nothing is rendered before it is asked for.
 *
 * @param publication who publishes
 * @param articles every article of the publication; drafts are not published, and withdrawn stories leave a notice
 * @param baseUrl the absolute address that the edition is published under
 */
export function planEdition(
  publication: Publication,
  articles: readonly Article[],
  baseUrl: string,
): Edition {
  const addresses = addressesBelow(baseUrl);
  const site = { publication, addresses };
  const published = articles.filter(({ status }) => status === "published").toSorted(newestFirst);
  const stories = published.map((article) => ({
    article,
    render: lazily(() => renderStory(article, { url: addresses.story(article.slug) })),
  }));
  const withdrawn = articles.filter(({ status }) => status === "withdrawn").toSorted(newestFirst);
  const css = "text/css; charset=utf-8";
  const resources: Resource[] = [
    { path: "index.html", contentType: html, render: () => homePage(site, published) },
    { path: "404.html", contentType: html, render: () => notFoundPage(site) },
    { path: "style.css", contentType: css, render: () => stylesheet("style.css") },
    { path: "feed.css", contentType: css, render: () => stylesheet("feed.css") },
    ...planFeeds(
      site,
      stories.map(({ render }) => render),
      withdrawn,
    ),
    ...planStories(site, stories),
    ...planDirectories(site, published),
    ...planMoved(
      site,
      articles.filter(({ status }) => status !== "draft"),
    ),
  ];
  return { baseUrl: addresses.home, resources };
}

function newestFirst(a: Article, b: Article): number {
  const difference = momentOf(b.datePublished).getTime() - momentOf(a.datePublished).getTime();
  return difference || (a.id < b.id ? -1 : 1);
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
