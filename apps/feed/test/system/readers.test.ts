import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk, gsomia, serving } from "../command-line.js";
import { filesIn, temporaryFolder } from "../folder.js";
import { recording } from "../recording-proxy.js";
import { describeWith, python, run } from "./program.js";

const slug = "south-korea-to-continue-intel-pact-gsomia-with-japan";
const headline = "South Korea To Continue Intel Pact GSOMIA With Japan";
const guid = `tag:news.example,2019-11-22:${slug}`;
const noon = Date.parse("2019-11-22T12:00:00Z") / 1000;
const lastWords = "settled all wartime compensation";

const newsboat = { name: "newsboat", probe: ["newsboat", "--version"], install: "newsboat" } as const;
const sqlite = { name: "python3", probe: [python, "-c", "import sqlite3"], install: "python3" } as const;
const sfeed = { name: "sfeed", probe: ["which", "sfeed"], install: "sfeed" } as const;
const feedparser = {
  name: "feedparser",
  probe: [python, "-c", "import feedparser"],
  install: "python3-feedparser",
} as const;
const xmllint = { name: "xmllint", probe: ["xmllint", "--version"], install: "libxml2-utils" } as const;

describeWith([newsboat, sqlite], "newsboat", () => {
  test("receives the one story, whole, and is answered 304 when it polls with what it was given", async () => {
    const folder = await temporaryFolder();
    await serving(gsomia, (server) =>
      recording(server, async (url, exchanges) => {
        await writeFile(path.join(folder, "urls"), `${url}feed.xml\n`);
        await writeFile(path.join(folder, "config"), "");
        const poll = () =>
          run(
            [
              "newsboat",
              "-C",
              path.join(folder, "config"),
              "-u",
              path.join(folder, "urls"),
              "-c",
              path.join(folder, "cache.db"),
              "-x",
              "reload",
            ],
            { env: { HOME: folder, http_proxy: "", all_proxy: "" } },
          );
        // newsboat 2.21 writes down the validators before it has made the feed's row, so its first fetch leaves none. The
        // first poll here subscribes; the second one is the first of which it remembers what it was answered.
        for (const _ of ["subscribe", "first poll", "second poll"]) expect((await poll()).code).toBe(0);
        expect(exchanges.map(({ status }) => status)).toEqual([200, 200, 304]);
        const query =
          "import sqlite3,json,sys; print(json.dumps(sqlite3.connect(sys.argv[1]).execute('select guid,title,url,pubDate,content from rss_item').fetchall()))";
        const { stdout } = await run([python, "-c", query, path.join(folder, "cache.db")]);
        expect(JSON.parse(stdout)).toEqual([
          [
            guid,
            headline,
            expect.stringMatching(`/stories/${slug}/$`),
            noon,
            expect.stringContaining(lastWords),
          ],
        ]);
      }),
    );
  });
});

describeWith([sfeed], "sfeed", () => {
  test("reads the one story, whole", async () => {
    await serving(gsomia, async (url) => {
      const xml = await (await fetch(`${url}feed.xml`)).text();
      const { stdout } = await run(["sfeed", url], { input: xml });
      const items = stdout.trimEnd().split("\n");
      expect(items).toHaveLength(1);
      const [date, title, link, content, contentType, id, author] = items[0]?.split("\t") ?? [];
      expect({ date: Number(date), title, link, contentType, id, author }).toEqual({
        date: noon,
        title: headline,
        link: `${url}stories/${slug}/`,
        contentType: "html",
        id: guid,
        author: "Copydesk News",
      });
      expect(content).toContain(lastWords);
    });
  });

  test("is answered 304 at its second poll with sfeed_update", async () => {
    const folder = await temporaryFolder();
    await serving(gsomia, (server) =>
      recording(server, async (url, exchanges) => {
        await mkdir(path.join(folder, "feeds"));
        // sfeed leaves fetching to curl, which keeps the entity tag in a file.
        const rc = `sfeedpath="${folder}/feeds"\nfetch() {\n  curl -s --etag-save "${folder}/etag" --etag-compare "${folder}/etag" "$2"\n}\nfeeds() {\n  feed "copydesk" "${url}feed.xml"\n}\n`;
        await writeFile(path.join(folder, "sfeedrc"), rc);
        const poll = () => run(["sfeed_update", path.join(folder, "sfeedrc")], { env: { HOME: folder } });
        await poll();
        const first = (await filesIn(path.join(folder, "feeds")))["copydesk"];
        await poll();
        expect(exchanges.map(({ status }) => status)).toEqual([200, 304]);
        expect(first?.split("\n").filter(Boolean)).toHaveLength(1);
        expect((await filesIn(path.join(folder, "feeds")))["copydesk"]).toBe(first);
      }),
    );
  });
});

describeWith([feedparser], "feedparser", () => {
  const script = `
import feedparser, json, sys
url = sys.argv[1]
first = feedparser.parse(url)
second = feedparser.parse(url, etag=first.get("etag"), modified=first.get("modified"))
dateOnly = feedparser.parse(url, modified=first.get("modified"))
print(json.dumps({
  "bozo": bool(first.bozo), "version": first.version, "status": [first.status, second.status, dateOnly.status],
  "self": [link.href for link in first.feed.links if link.rel == "self"],
  "entries": [[e.id, e.guidislink, e.title, e.link, e.published, e.author, e.summary, e.content[0].value] for e in first.entries],
}))`;

  test("receives the one story, whole, and is answered 304 by either validator", async () => {
    await serving(gsomia, async (server) => {
      const url = server.replace("localhost", "127.0.0.1");
      const { stdout, stderr } = await run([python, "-c", script, `${url}feed.xml`], {
        env: { no_proxy: "*" },
      });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual({
        bozo: false,
        version: "rss20",
        status: [200, 304, 304],
        self: [`${url}feed.xml`],
        entries: [
          [
            guid,
            false,
            headline,
            `${url}stories/${slug}/`,
            "Fri, 22 Nov 2019 12:00:00 GMT",
            "Copydesk News",
            expect.stringMatching(/^Barely hours before .* at any time\.$/),
            expect.stringContaining(lastWords),
          ],
        ],
      });
    });
  });
});

describeWith([xmllint], "xmllint", () => {
  test("accepts the feed, and the pages as HTML", async () => {
    const out = path.join(await temporaryFolder(), "public");
    await copydesk(["build", gsomia, "--out", out]);
    expect(await run(["xmllint", "--noout", path.join(out, "feed.xml")])).toMatchObject({
      code: 0,
      stderr: "",
    });
  });
});
