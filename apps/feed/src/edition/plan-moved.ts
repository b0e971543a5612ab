import type { Article } from "@copydesk/article-schema";
import { movedPage } from "../pages/moved-page.js";
import { withdrawnPage } from "../pages/withdrawn-page.js";
import type { Site } from "../pages/layout.js";
import type { Resource } from "./resource.js";

const html = "text/html; charset=utf-8";

/**
 * Plans what stands where stories were: notices in the place of withdrawn ones, and redirects at former addresses.
 *
 * @param site who publishes, and where
 * @param articles the published and the withdrawn stories
 * @returns the pages, and `_redirects` where there are any redirects
 */
export function planMoved(site: Site, articles: readonly Article[]): readonly Resource[] {
  const { addresses } = site;
  const notices = articles
    .filter(({ status }) => status === "withdrawn")
    .flatMap((article): Resource[] => [
      {
        path: `stories/${article.slug}/index.html`,
        contentType: html,
        status: 410,
        render: () => withdrawnPage(site, article),
      },
      {
        // Written too, so that the story's data do not stay behind where an earlier build left them.
        path: `stories/${article.slug}.json`,
        contentType: "application/json; charset=utf-8",
        status: 410,
        render: () => withdrawnData(article),
      },
      {
        path: `stories/${article.slug}.md`,
        contentType: "text/markdown; charset=utf-8",
        status: 410,
        render: () => "This story was withdrawn.\n",
      },
    ]);
  const moves = articles
    .flatMap(({ slug, formerSlugs }) =>
      [...new Set<string>(formerSlugs)].filter((from) => from !== slug).map((from) => ({ from, slug })),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const pages = moves.map(({ from, slug }): Resource => ({
    path: `stories/${from}/index.html`,
    contentType: html,
    status: 301,
    location: addresses.story(slug),
    render: () => movedPage(site, addresses.story(slug)),
  }));
  if (moves.length === 0) return notices;
  const lines = moves.flatMap(({ from, slug }) => {
    const [old, now] = [addresses.story(from), addresses.story(slug)].map((url) => new URL(url).pathname);
    return [`${old} ${now} 301\n`, `${old?.replace(/\/$/, "")} ${now} 301\n`];
  });
  const redirects = {
    path: "_redirects",
    contentType: "text/plain; charset=utf-8",
    render: () => lines.join(""),
  };
  return [...notices, ...pages, redirects];
}

function withdrawnData({ id, slug, status, withdrawal }: Article): string {
  return `${JSON.stringify({ id, slug, status, withdrawal }, undefined, 2)}\n`;
}
