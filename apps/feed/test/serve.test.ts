import { createServer } from "node:http";
import { once } from "node:events";
import { parseRssFeed } from "feedsmith";
import RssParser from "rss-parser";
import { describe, expect, test } from "vitest";
import { copydesk, gsomia, serving } from "./command-line.js";

const slug = "south-korea-to-continue-intel-pact-gsomia-with-japan";
const headline = "South Korea To Continue Intel Pact GSOMIA With Japan";
const guid = `tag:news.example,2019-11-22:${slug}`;

describe("copydesk serve", () => {
  test("serves a story that two independent parsers subscribe to", async () => {
    await serving(gsomia, async (url) => {
      const viaRssParser = await new RssParser().parseURL(`${url}feed.xml`);
      expect(viaRssParser.feedUrl).toBe(`${url}feed.xml`);
      expect(viaRssParser.items).toHaveLength(1);
      expect(viaRssParser.items[0]).toMatchObject({
        title: headline,
        guid,
        link: `${url}stories/${slug}/`,
        isoDate: "2019-11-22T12:00:00.000Z",
      });
      const feed = parseRssFeed(await (await fetch(`${url}feed.xml`)).text());
      const [item] = feed.items ?? [];
      expect(item?.guid).toEqual({ value: guid, isPermaLink: false });
      expect(item?.title).toBe(headline);
      expect(item?.content?.encoded).toContain("in solidarity and friendship");
      expect(item?.dc?.creators).toEqual(["Copydesk News"]);
    });
  });

  test("says of every address that it is the one that was asked for", async () => {
    await serving(gsomia, async (url) => {
      const other = url.replace("localhost", "127.0.0.1");
      expect(await (await fetch(`${other}feed.xml`)).text()).toContain(`href="${other}feed.xml" rel="self"`);
      expect(await (await fetch(url)).text()).toContain(`href="${url}feed.xml"`);
    });
  });

  test("lets every page's head lead to the feed", async () => {
    await serving(gsomia, async (url) => {
      for (const address of ["", `stories/${slug}/`, "no/such/page"]) {
        const text = await (await fetch(url + address)).text();
        expect(text).toContain(
          `<link rel="alternate" type="application/rss+xml" title="Copydesk News (RSS)" href="${url}feed.xml">`,
        );
        expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
      }
    });
  });

  test("answers a second poll with 304 and nothing else", async () => {
    await serving(gsomia, async (url) => {
      const first = await fetch(`${url}feed.xml`);
      const validators = {
        "if-none-match": first.headers.get("etag") ?? "",
        "if-modified-since": first.headers.get("last-modified") ?? "",
      };
      const second = await fetch(`${url}feed.xml`, { headers: validators });
      expect(second.status).toBe(304);
      expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
      expect(await second.text()).toBe("");
    });
  });

  test("says in one line that a port is taken, and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    for (const run of [
      await copydesk(["serve", gsomia, "--port", port]),
      await copydesk(["serve", gsomia], { env: { PORT: port } }),
    ]) {
      expect(run.code).toBe(1);
      expect(run.stderr.trim().split("\n")).toHaveLength(1);
      expect(run.stderr).toContain(`Port ${port} is taken`);
      expect(run.stderr).toContain("--port");
    }
    other.close();
  });

  test.each(["SIGINT", "SIGTERM"] as const)("stops at once on %s", async (signal) => {
    await serving(gsomia, async (url, child) => {
      await fetch(url);
      child.kill(signal);
      await once(child, "close");
      expect(child.exitCode).toBe(0);
    });
  });
});
