import assert from "node:assert/strict";
import { test } from "node:test";
import { app } from "./app.js";

test("the home page leads to the story and the feed", async () => {
  const page = await (await app.request("/")).text();
  assert.match(page, /href="\/stories\/harbour-opens\/"/);
  assert.match(page, /rel="alternate" type="application\/rss\+xml" href="\/feed\.xml"/);
});

test("a story is a page", async () => {
  const page = await (await app.request("/stories/harbour-opens/")).text();
  assert.match(page, /<h1>The harbour opens again<\/h1>/);
  assert.match(page, /"@type":"NewsArticle"/);
  assert.equal((await app.request("/stories/nothing/")).status, 404);
});

test("both feeds say the same, and a reader that has one gets no second copy", async () => {
  const rss = await app.request("/feed.xml");
  assert.match(rss.headers.get("content-type"), /^application\/xml/);
  assert.match(await rss.text(), /<guid isPermaLink="false">tag:news\.example,2024-05-02:harbour<\/guid>/);
  const json = await (await app.request("/feed.json")).json();
  assert.equal(json.items[0].id, "tag:news.example,2024-05-02:harbour");

  const again = await app.request("/feed.xml", { headers: { "If-None-Match": rss.headers.get("etag") } });
  assert.equal(again.status, 304);
});
