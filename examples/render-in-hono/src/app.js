import { html, renderArticle, renderRss, renderJsonFeed, storyHead } from "@copydesk/renderer";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { publication, stories } from "./newsroom.js";

const home = publication.baseUrl;
const feed = { publication, homeUrl: home, stories };

function page(title, head, body) {
  return html`<!doctype html>
<html lang="${publication.language}">
<head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body>${body}</body>
</html>`;
}

export const app = new Hono();

// A feed reader asks again and again. With an ETag it is told in a few bytes that nothing is new.
app.use(etag());

app.get("/", (context) => {
  const links = stories.map(
    ({ article }) => html`<li><a href="/stories/${article.slug}/">${article.headline}</a></li>`,
  );
  const subscribe = html`<link rel="alternate" type="application/rss+xml" href="/feed.xml" title="${publication.title}">`;
  return context.html(String(page(publication.title, subscribe, html`<ul>${links}</ul>`)));
});

app.get("/stories/:slug/", (context) => {
  const story = stories.find(({ article }) => article.slug === context.req.param("slug"));
  if (!story) return context.notFound();
  return context.html(
    String(page(story.article.headline, storyHead(story, { publication }), renderArticle(story))),
  );
});

// Browsers show `application/xml`; they would save `application/rss+xml` as a file.
app.get("/feed.xml", (context) =>
  context.body(renderRss({ ...feed, url: new URL("/feed.xml", home).href }), 200, {
    "Content-Type": "application/xml; charset=utf-8",
  }),
);

app.get("/feed.json", (context) =>
  context.body(renderJsonFeed({ ...feed, url: new URL("/feed.json", home).href }), 200, {
    "Content-Type": "application/feed+json; charset=utf-8",
  }),
);
