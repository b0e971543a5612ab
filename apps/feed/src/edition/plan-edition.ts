import type { Article, Publication } from "@copydesk/article-schema";
import { momentOf, renderRss, renderStory, type Story } from "@copydesk/renderer";
import { homePage } from "../pages/home-page.js";
import { notFoundPage } from "../pages/not-found-page.js";
import { storyPage } from "../pages/story-page.js";
import { stylesheet } from "../pages/stylesheet.js";
import { addressesBelow } from "./addresses.js";
import { planMoved } from "./plan-moved.js";
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
  const published = articles.filter(({ status }) => status === "published").toSorted(newestFirst);
  const stories = published.map((article) =>
    lazily(() => renderStory(article, { url: addresses.story(article.slug) })),
  );
  const site = { publication, addresses };
  const feed = () => ({
    publication,
    url: addresses.rss,
    homeUrl: addresses.home,
    stories: stories.map((story): Story => story()),
  });
  const resources: Resource[] = [
    { path: "index.html", contentType: html, render: () => homePage(site, published) },
    { path: "404.html", contentType: html, render: () => notFoundPage(site) },
    { path: "style.css", contentType: "text/css; charset=utf-8", render: stylesheet },
    { path: "feed.xml", contentType: "application/rss+xml; charset=utf-8", render: () => renderRss(feed()) },
    ...published.flatMap((article, index): Resource[] => [
      {
        path: `stories/${article.slug}/index.html`,
        contentType: html,
        render: () => storyPage(site, (stories[index] ?? unplanned)()),
      },
      {
        path: `stories/${article.slug}.json`,
        contentType: "application/json; charset=utf-8",
        render: () => `${JSON.stringify(article, undefined, 2)}\n`,
      },
    ]),
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

function unplanned(): never {
  throw new RangeError("A story was asked for that the edition does not have.");
}
