import { renderAtom, renderStory } from "@copydesk/renderer";
import { describe, expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
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

test("Copydesk's own feed gives back a story that was taken over from another, with that feed and its guid", () => {
  const syndicatedFrom = {
    title: "Elsewhere & Co",
    feedUrl: "https://elsewhere.example/feed",
    guid: "urn:x:1",
  };
  const of = article("a", { section: "Asia", tags: ["pact"], authors: [{ name: "Ada" }], syndicatedFrom });
  const stories = [renderStory(of, { url: "https://old.example/a/" })];
  const address = "https://old.example/atom.xml";
  const { files, stories: told } = imported(
    renderAtom({ publication, url: address, homeUrl: "https://old.example/", stories }),
  );
  expect(told).toMatchObject([{ outcome: "published", guid: "urn:x:1", losses: [] }]);
  for (const field of [
    "syndicatedFrom:\n  title: Elsewhere & Co\n  feedUrl: https://elsewhere.example/feed\n  guid: urn:x:1\n",
    "section: Asia\n",
    "tags:\n  - pact\n",
    "authors:\n  - name: Ada\n",
  ])
    expect(files[0]?.text).toContain(field);
});

describe("an entry", () => {
  const day = "<updated>2019-11-22T08:00:00Z</updated>";
  const only = (parts: string) => {
    const { files, stories } = imported(
      `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:0</id><title>Old</title><link rel="self" href="https://old.example/atom.xml"/><author><name>The desk</name></author><entry><id>urn:x:1</id><title>One</title><content>Words.</content>${day}${parts}</entry></feed>`,
    );
    return { text: files[0]?.text ?? "", losses: stories[0]?.losses ?? [] };
  };
  const source = (parts: string) =>
    `<source><title>Elsewhere</title><author><name>Bo</name></author>${parts}</source>`;
  const ofFeed = "  title: Old\n  feedUrl: https://old.example/atom.xml\n  guid: urn:x:1\n";

  test.each([
    ["its own", `<author><name>Ada</name></author>${source("")}`, "Ada"],
    ["those of the feed that it is from", source(""), "Bo"],
    ["those of the feed that it is in", "", "The desk"],
  ])("has for its authors %s", (_, parts, name) => {
    expect(only(parts).text).toContain(`authors:\n  - name: ${name}\n`);
  });

  test.each([
    [
      "it is from, where that says its address",
      source(
        '<link href="https://elsewhere.example/"/><link rel="self" href="https://elsewhere.example/feed"/>',
      ),
      "  title: Elsewhere\n  feedUrl: https://elsewhere.example/feed\n  guid: urn:x:1\n",
    ],
    ["it is in, where the other one does not", source('<link href="https://elsewhere.example/"/>'), ofFeed],
    [
      "it is in, where the other one has no name",
      '<source><link rel="self" href="https://elsewhere.example/feed"/></source>',
      ofFeed,
    ],
  ])("is kept with its guid and the feed that %s", (_, parts, written) => {
    expect(only(parts).text).toContain(`syndicatedFrom:\n${written}`);
  });

  test("has one section, its other categories as tags, and says where a tag is called otherwise", () => {
    const { text, losses } = only(
      '<category term="Asia" scheme="https://old.example/sections"/><category term="Sport" scheme="https://old.example/sections"/><category term="ko" label="Korea"/><category term="pact" label="pact"/><category term=" "/><category/>',
    );
    expect(text).toContain("section: Asia\n");
    expect(text).toContain("tags:\n  - Sport\n  - Korea\n  - pact\n");
    expect(losses.map(({ field }) => field)).toEqual(["atom:category@scheme", "atom:category"]);
    expect(losses[1]?.reason).toBe("The tag is called by its label, “Korea”.");
  });

  test("that its feed marks as a draft stays one", () => {
    const marked = (says: string, vocabulary = "http://www.w3.org/2007/app") =>
      only(`<control xmlns="${vocabulary}"><draft>${says}</draft></control>`).text;
    expect(marked("yes")).toContain("status: draft\n");
    expect(marked("yes", "http://purl.org/atom/app#")).toContain("status: draft\n");
    expect(marked("no")).not.toContain("status:");
  });

  test("has links for programs, which are nothing to report", () => {
    const { losses } = only(
      ["self", "edit", "http://schemas.google.com/g/2005#feed"]
        .map((rel) => `<link rel="${rel}" type="application/atom+xml" href="https://old.example/1"/>`)
        .join(""),
    );
    expect(losses).toEqual([]);
  });

  test.each(["replies", "edit-media"])("has a link of the kind %s, which is told", (rel) => {
    const { losses } = only(`<link rel="${rel}" href="https://old.example/1"/>`);
    expect(losses).toMatchObject([
      { field: "atom:link", reason: `An article has no place for a link of the kind “${rel}”.` },
    ]);
  });

  test.each(['href="javascript:go()"', ""])(
    "encloses a file without an address, which is told: %s",
    (href) => {
      const { text, losses } = only(`<link rel="enclosure" type="audio/mpeg" ${href}/>`);
      expect(text).not.toContain("media:");
      expect(losses).toMatchObject([
        { field: "atom:link", reason: "It has no web address that a reader could be sent to." },
      ]);
    },
  );

  test("of Atom 0.3 has the dates that it had there", () => {
    const { files } = imported(
      '<feed xmlns="http://purl.org/atom/ns#" version="0.3"><title>Old</title><link rel="alternate" href="https://old.example/"/><entry><id>urn:x:1</id><title>One</title><content>Words.</content><issued>2004-11-22T08:00:00Z</issued><modified>2004-11-23T08:00:00Z</modified></entry></feed>',
    );
    expect(files[0]?.text).toContain(
      "datePublished: 2004-11-22T08:00:00Z\ndateModified: 2004-11-23T08:00:00Z\n",
    );
  });

  test("has each of its files once, whether it encloses it, or describes it, or both", () => {
    const enclosed = (name: string) =>
      `<link rel="enclosure" type="audio/mpeg" length="5" href="https://old.example/${name}.mp3"/>`;
    const described = (name: string) =>
      `<media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://old.example/${name}.mp3" type="audio/mpeg"/>`;
    const { text } = only(enclosed("a") + enclosed("b") + described("b") + described("c"));
    expect(text.match(/(?<=url: ).*/g)).toEqual(
      ["b", "c", "a"].map((name) => `https://old.example/${name}.mp3`),
    );
  });
});

test.each([
  ["its content", '<content type="html" xml:lang="fr">Text</content>', "fr"],
  [
    "its content in XHTML",
    '<content type="xhtml" xml:lang="fr"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content>',
    "fr",
  ],
  ["the feed, where it says none", '<content type="html">Text</content>', "ko"],
  [
    "the feed, where its content is elsewhere",
    '<content src="https://old.example/a.pdf" xml:lang="en"/>',
    "ko",
  ],
])("an entry is in the language of %s", (_, content, language) => {
  const { files } = imported(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko"><id>tag:old.example,2005:blog</id><title>Old</title><link rel="self" href="https://old.example/f"/><entry><id>tag:old.example,2005:2</id><title>Deux</title><updated>2024-01-01T00:00:00Z</updated>${content}</entry></feed>`,
  );
  expect(files[0]?.text).toContain(`\nlanguage: ${language}\n`);
});
