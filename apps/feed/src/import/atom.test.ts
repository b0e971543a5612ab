import { describe, expect, test } from "vitest";
import { imported } from "../../test/imported.js";

describe("Blogger's export", () => {
  const blog = "tag:blogger.com,1999:blog-4";
  /** Gives a blog of one entry, as Blogger exports it. */
  const entry = (parts: string, from = "") =>
    imported(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018">
<id>${blog}</id><title>Old</title>${from}<entry><id>${blog}.post-1</id>${parts}
<author><name>Ada</name><blogger:type>BLOGGER</blogger:type></author><title>The pact</title><content type="html">Words of it.</content>
<blogger:created>2019-11-20T08:00:00Z</blogger:created><published>2019-11-22T08:00:00Z</published><updated>2019-11-22T08:00:00Z</updated>
<category scheme="${blog}" term="Asia"/><link/><enclosure/><blogger:trashed/></entry></feed>`);
  const post = "<blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>";
  const outcome = (parts: string) => entry(parts).stories[0]?.outcome;

  test("has posts with what readers saw of them, and nothing to report", () => {
    const { files, stories } = entry(
      `${post}<blogger:metaDescription>What it *says*.</blogger:metaDescription><blogger:filename>/2019/11/the-pact-goes-on.html</blogger:filename>`,
    );
    expect(stories).toMatchObject([{ outcome: "published", file: "the-pact-goes-on.md", losses: [] }]);
    expect(files[0]?.text).toContain(
      `id: ${blog}.post-1\nheadline: The pact\nsummary: What it *says*.\ntags:\n  - Asia\n`,
    );
  });

  test("says where a post was, where the blog's address is known", () => {
    const [story] = entry(
      `${post}<blogger:filename>/2019/11/the-pact.html</blogger:filename>`,
      '<link rel="alternate" href="https://old.example/"/>',
    ).stories;
    expect(story?.link).toBe("https://old.example/2019/11/the-pact.html");
  });

  test.each(["PAGE", "COMMENT"])("has entries of the kind %s, which are no stories", (kind) => {
    expect(outcome(`<blogger:type>${kind}</blogger:type><blogger:status>LIVE</blogger:status>`)).toBe(
      "skipped",
    );
  });

  test("has posts that were thrown away, and are not imported", () => {
    expect(outcome("<blogger:type>POST</blogger:type><blogger:status>SOFT_TRASHED</blogger:status>")).toBe(
      "skipped",
    );
    expect(outcome(`${post}<blogger:trashed>2019-11-23T08:00:00Z</blogger:trashed>`)).toBe("skipped");
  });

  test("has posts that were not published, and stay drafts", () => {
    expect(outcome("<blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>")).toBe("draft");
  });

  test("has posts for later, which are under embargo until then", () => {
    const { files } = entry("<blogger:type>POST</blogger:type><blogger:status>SCHEDULED</blogger:status>");
    expect(files[0]?.text).toContain("\nembargoedUntil: 2019-11-22T08:00:00Z\n");
  });
});

describe("Atom as older programs and services wrote it", () => {
  const entry = (parts: string, attributes = 'xmlns="http://www.w3.org/2005/Atom"') =>
    imported(
      `<feed ${attributes}><title>Old</title><link rel="self" href="https://old.example/atom"/><entry><id>tag:old.example,2019:a</id><title>A</title>${parts}</entry></feed>`,
    );
  const day = "<published>2019-11-22T08:00:00Z</published>";

  test.each([
    [
      "as elements, though it says that it is text of HTML",
      '<content type="html"><p>See <a href="/b">b</a>.</p></content>',
    ],
    ["as elements, though it says nothing", '<content>See <a href="/b">b</a>.</content>'],
  ])("has HTML %s", (_, content) => {
    const { files, stories } = entry(day + content);
    expect(files[0]?.text).toMatch(/\nSee \[b\]\(https:\/\/old\.example\/b\)\.\n$/);
    expect(stories[0]?.losses).toEqual([]);
  });

  test.each(['xmlns="https://www.w3.org/2005/atom/"', ""])(
    "with a namespace that is nearly right, or none, is Atom: %s",
    (attributes) => {
      expect(entry(`${day}<content>Words.</content>`, attributes).stories).toMatchObject([
        { outcome: "published", guid: "tag:old.example,2019:a", losses: [] },
      ]);
    },
  );

  test("of version 0.3 says how HTML is written, which is nothing to report", () => {
    const { files, stories } = entry(
      '<issued>2019-11-22T08:00:00Z</issued><content type="text/html" mode="escaped">&lt;p&gt;A &lt;b&gt;b&lt;/b&gt;.</content>',
      'version="0.3" xmlns="http://purl.org/atom/ns#"',
    );
    expect(files[0]?.text).toMatch(/\nA \*\*b\*\*\.\n$/);
    expect(stories[0]?.losses).toEqual([]);
  });

  test("from Google's services has kinds that are not Blogger's, and say nothing of a story", () => {
    const { files, stories } = entry(
      `${day}<content>Words.</content><category scheme="http://schemas.google.com/g/2005#kind" term="http://gdata.youtube.com/schemas/2007#video"/><category term="Comedy"/>`,
    );
    expect(files[0]?.text).toContain("tags:\n  - Comedy\ndate");
    expect(stories).toMatchObject([{ outcome: "published", losses: [] }]);
  });

  test("from FeedBurner has the address of the story beside FeedBurner's own", () => {
    const { stories } = entry(
      `${day}<content>Words.</content><link rel="alternate" href="https://burner.example/~r/old/~3/xYz/"/><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://old.example/2019/the-pact/</feedburner:origLink>`,
    );
    expect(stories).toMatchObject([{ link: "https://old.example/2019/the-pact/", losses: [] }]);
  });
});
