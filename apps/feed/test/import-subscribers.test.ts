import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { copydesk } from "./command-line.js";
import { filesIn } from "./folder.js";
import { importJson, publication, stories, writeFixture } from "./importing.js";

describe("subscribers", () => {
  test("see the same guids, titles, dates and authors in the feeds that are built", async () => {
    const cwd = await publication();
    const sources = [
      "wordpress.rss.xml",
      "xhtml.atom.xml",
      "feed.json",
      "blogger.atom.xml",
      "podcast.rss.xml",
    ];
    for (const name of sources)
      expect((await copydesk(["import", name, "--credit", "Staff"], { cwd })).code).toBe(0);
    expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    const built = await filesIn(path.join(cwd, "public"));
    const rss = parseRssFeed(built["feed.xml"] ?? "").items ?? [];
    const atom = parseAtomFeed(built["atom.xml"] ?? "").entries ?? [];
    const json = parseJsonFeed(built["feed.json"] ?? "").items ?? [];
    // What another library reads in the feed that was imported.
    const original = parseRssFeed(await readFile(path.join(cwd, "wordpress.rss.xml"), "utf8")).items ?? [];
    const wanted = [
      "https://harbour.example/?p=123",
      "17 at https://harbour.example",
      "https://harbour.example/2019/11/19/known/",
    ];
    for (const guid of wanted) {
      const before = original.find((item) => item.guid?.value === guid);
      const after = rss.find((item) => item.guid?.value === guid);
      expect(after?.guid).toEqual({ value: guid, isPermaLink: false });
      expect(after?.title).toBe(before?.title);
      expect(Date.parse(after?.pubDate ?? "")).toBe(Date.parse(before?.pubDate ?? ""));
      expect(json.find(({ id }) => id === guid)?.title).toBe(before?.title);
      expect(after?.source?.url).toBe("https://harbour.example/feed/");
    }
    expect(rss.find((item) => item.guid?.value === wanted[0])?.dc?.creators).toEqual([
      "Ada Quist",
      "Bo Lind",
    ]);
    expect(built["feed.xml"]).toContain(">https://harbour.example/?p=123</guid>");
    expect(built["feed.xml"]).toContain(">urn:uuid:0f5a9f56-7b1e-4c53-8f9c-5f6f3a1c2d3e</guid>");
    expect(built["feed.xml"]).toContain(">pier-0001</guid>");
    const uris = [
      "https://harbour.example/?p=123",
      "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a",
      "https://gazette.example/?id=2",
      "urn:uuid:0f5a9f56-7b1e-4c53-8f9c-5f6f3a1c2d3e",
    ];
    for (const guid of uris) {
      expect(rss.some((item) => item.guid?.value === guid)).toBe(true);
      expect(built["atom.xml"]).toContain(`<id>${guid}</id>`);
      expect(json.some(({ id }) => id === guid)).toBe(true);
    }
    expect(atom.find(({ id }) => id === uris[1])?.authors).toEqual([
      { name: "Hana Kim" },
      { name: "Ivo Park" },
    ]);
    // Drafts are not published: their pictures want alternative text, or they want a headline.
    expect(rss).toHaveLength(9);
  }, 120_000);

  test("see no story twice when a later copy of the feed is imported", async () => {
    const cwd = await publication();
    await copydesk(["import", "feed.json"], { cwd });
    const before = await stories(cwd);
    const text = await readFile(path.join(cwd, "feed.json"), "utf8");
    await writeFixture(
      cwd,
      "later.json",
      text
        .replace(
          '"items": [',
          '"items": [{ "id": "new", "title": "The pier reopens", "content_text": "Once more." },',
        )
        .replace("The pier reopens after", "It reopens after"),
    );
    const report = await importJson(cwd, "later.json");
    expect(report.stories.map(({ outcome }) => outcome)).toEqual([
      "draft",
      "already-there",
      "already-there",
      "already-there",
    ]);
    const after = await stories(cwd);
    expect(after).toMatchObject(before);
    expect(Object.keys(after)).toContain("stories/the-pier-reopens-2.md");
  });
});
