import { describe, expect, test } from "vitest";
import { respondWith, type Request } from "./respond.js";

const page = (path: string, text: string, contentType = "text/html; charset=utf-8") => ({
  path,
  contentType,
  digest: "",
  render: () => text,
});
const edition = {
  baseUrl: "http://localhost:4321/news/",
  resources: [
    page("index.html", "home"),
    page("404.html", "nothing here"),
    page("stories/a/index.html", "story"),
    page("feed.xml", "<rss/>", "application/rss+xml; charset=utf-8"),
    { ...page("stories/gone/index.html", "withdrawn"), status: 410 as const },
    {
      ...page("stories/old/index.html", "moved"),
      status: 301 as const,
      location: "http://localhost:4321/news/stories/a/",
    },
  ],
};
const publishedAt = new Date("2019-11-22T12:00:00.500Z");
const respond = respondWith(edition, publishedAt);
const get = (target: string, headers: Request["headers"] = {}, method = "GET") =>
  respond({ method, target, headers });

describe("respondWith", () => {
  test.each([
    ["/news/", 200, "home"],
    ["/news/?utm_source=x", 200, "home"],
    ["/news/index.html", 200, "home"],
    ["/news/stories/a/", 200, "story"],
    ["/news/stories/%61/", 200, "story"],
    ["/news/stories/b/", 404, "nothing here"],
    ["/news/stories/b.json", 404, "nothing here"],
    ["/news/stories/gone/", 410, "withdrawn"],
    ["/news/stories/../feed.xml", 404, "nothing here"],
    ["/feed.xml", 404, "nothing here"],
    ["/olds/index.html", 404, "nothing here"],
    ["/news/%E0%A4%A", 404, "nothing here"],
  ])("answers %s with %i", (target, status, body) => {
    const response = get(target);
    expect(response.status).toBe(status);
    expect(response.body?.toString()).toBe(body);
  });

  test("leads an address without its last slash to the one with it", () => {
    expect(get("/news/stories/a")).toMatchObject({ status: 301, headers: { location: "/news/stories/a/" } });
    expect(get("/news/stories/a?from=a%2Fb#c")).toMatchObject({
      headers: { location: "/news/stories/a/?from=a%2Fb" },
    });
    expect(get("/news/stories/old/?from=feed")).toMatchObject({
      headers: { location: "http://localhost:4321/news/stories/a/?from=feed" },
    });
  });

  test.each(["old", "old/", "old/index.html"])(
    "leads from a former address to the present one: %s",
    (path) => {
      const location = "http://localhost:4321/news/stories/a/";
      expect(get(`/news/stories/${path}`)).toMatchObject({ status: 301, headers: { location } });
    },
  );

  test.each(["json", "md"])(
    "leads from the former address of a story's data to the present one: %s",
    (kind) => {
      const location = `http://localhost:4321/news/stories/a.${kind}`;
      expect(get(`/news/stories/old.${kind}`)).toMatchObject({ status: 301, headers: { location } });
      expect(get(`/news/stories/a.${kind}`)).toMatchObject({ status: 404 });
      expect(get(`/news/stories/old.xml`)).toMatchObject({ status: 404 });
    },
  );

  test.each([
    ["/news/", 200],
    ["/news/stories/a", 301],
    ["/news/stories/old/", 301],
    ["/news/stories/b/", 404],
    ["/elsewhere", 404],
    ["/news/stories/gone/", 410],
  ])(
    "lets nobody keep the answer to %s, %i, unasked: another edition is served here next",
    (target, status) => {
      expect(get(target)).toMatchObject({ status, headers: { "cache-control": "no-cache" } });
    },
  );

  test.each(["/news/", "/news/stories/b/", "/news/stories/gone/"])("sends %s as a page", (target) => {
    expect(get(target).headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("says in words what an edition has no page for", () => {
    const bare = respondWith({ ...edition, resources: [] }, publishedAt);
    const { status, headers, body } = bare({ method: "GET", target: "/news/", headers: {} });
    expect([status, headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
    expect(body?.toString()).toBe("There is nothing at this address.\n");
    expect(headers["content-length"]).toBe(String(body?.length));
  });

  test("has browsers take what is sent for what it says that it is", () => {
    expect(get("/news/feed.xml").headers).toMatchObject({ "x-content-type-options": "nosniff" });
  });

  test("answers HEAD as GET, without the body", () => {
    const head = get("/news/feed.xml", {}, "HEAD");
    const { body, ...whole } = get("/news/feed.xml");
    expect(head).toEqual(whole);
    expect(head).not.toHaveProperty("body");
    expect(whole.headers["content-length"]).toBe(String(body?.length));
  });

  test.each(["POST", "PUT", "DELETE"])("refuses %s", (method) => {
    expect(get("/news/", {}, method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  test("says RSS to feed readers, and XML to browsers, which show RSS as source text", () => {
    for (const headers of [{}, { accept: "*/*" }])
      expect(get("/news/feed.xml", headers).headers["content-type"]).toBe(
        "application/rss+xml; charset=utf-8",
      );
    const browser = get("/news/feed.xml", { accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    expect(browser.headers["content-type"]).toBe("application/xml; charset=utf-8");
    expect(browser.headers["vary"]).toBe("accept");
  });
});

describe("conditional requests", () => {
  const { "content-type": _, "content-length": __, ...validators } = get("/news/feed.xml").headers;
  const { etag = "", "last-modified": modified = "" } = validators;

  test.each([
    [{ "if-none-match": etag }],
    [{ "if-none-match": `W/${etag}` }],
    [{ "if-none-match": `"other", ${etag}` }],
    [{ "if-none-match": "*" }],
    [{ "if-modified-since": modified }],
    [{ "if-modified-since": "Sat, 23 Nov 2019 00:00:00 GMT" }],
  ])("are answered 304 with all that is said of the content but what it is: %j", (headers) => {
    expect(get("/news/feed.xml", headers)).toEqual({ status: 304, headers: validators });
    expect(Object.keys(validators)).toEqual(
      expect.arrayContaining(["etag", "last-modified", "cache-control", "vary"]),
    );
  });

  test.each([
    [{ "if-none-match": '"other"' }],
    [{ "if-none-match": '"other"', "if-modified-since": modified }],
    [{ "if-modified-since": "Fri, 22 Nov 2019 11:59:59 GMT" }],
    [{ "if-modified-since": "yesterday" }],
    [{ "if-modified-since": "2099-01-01" }],
  ])("are answered in full where something changed: %j", (headers) => {
    expect(get("/news/feed.xml", headers).status).toBe(200);
  });

  test("entity tags follow the content alone", () => {
    const later = respondWith(edition, new Date("2020-01-01T00:00:00Z"));
    expect(later({ method: "GET", target: "/news/feed.xml", headers: {} }).headers["etag"]).toBe(etag);
    const changed = respondWith({ ...edition, resources: [page("feed.xml", "<rss />")] }, publishedAt);
    expect(changed({ method: "GET", target: "/news/feed.xml", headers: {} }).headers["etag"]).not.toBe(etag);
  });
});
