import { renderRss, renderStory } from "@copydesk/renderer";
import { describe, expect, test } from "vitest";
import { article, publication } from "../../test/article.js";
import { imported, rss } from "../../test/imported.js";

const day = "<pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate>";
const only = (file: string) => {
  const { files, stories } = imported(file);
  return { text: files[0]?.text ?? "", story: stories[0] };
};

describe("an item's address", () => {
  const copy =
    '<description><![CDATA[<p>See <a href="/other">other</a>.</p><p><img src="i.jpg" alt="A door"></p>]]></description>';

  test("is read from where the site is, and what stands in the copy from there", () => {
    const { text, story } = only(
      rss(`<item><title>A</title><link>/2019/relative</link>${day}${copy}</item>`),
    );
    expect(text).toContain("# Imported; it was at https://old.example/2019/relative\n");
    expect(text).toContain("guid: https://old.example/2019/relative\n");
    expect(text).toContain("See [other](https://old.example/other).");
    expect(text).toContain("![A door](https://old.example/2019/i.jpg)");
    expect(story).toMatchObject({ outcome: "published", losses: [] });
  });

  test.each(["javascript:alert(1)", "mailto:desk@old.example", "ftp://old.example/a"])(
    "that leads nowhere, such as %s, is told and not shown",
    (link) => {
      const { text, story } = only(rss(`<item><link>${link}</link>${day}</item>`));
      expect(text).not.toContain(link);
      expect(text).toContain("# The file holds no copy of the story; its headline stands there.\n");
      expect(story).toMatchObject({ outcome: "draft", file: "2019-11-22.md" });
      expect(story?.losses).toMatchObject([{ field: "link", value: link, line: 1 }]);
    },
  );

  test("is the one behind a link that leads nowhere, where the guid is one", () => {
    const { story } = only(
      rss(`<item><title>A</title><link>x:</link><guid>https://old.example/a</guid>${day}${copy}</item>`),
    );
    expect(story).toMatchObject({ link: "https://old.example/a", guid: "https://old.example/a" });
  });
});

test("RSS 1.0 names an item by what it is about, whatever prefix RDF has", () => {
  const { story } = only(
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel r:about="https://old.example/rss"><title>Old</title><link>https://old.example/</link></channel><item r:about="https://old.example/entry/1"><title>One</title><link>https://old.example/1?from=rss</link><description>Words.</description><dc:date>2019-11-22</dc:date></item></r:RDF>`,
  );
  expect(story).toMatchObject({ outcome: "published", guid: "https://old.example/entry/1", losses: [] });
});

test("a headline says numbers above and below the line with the characters for them", () => {
  const title = "<title><![CDATA[10<sup>6</sup> tonnes of CO<sub>2</sub>]]></title>";
  const { text } = only(rss(`<item>${title}<guid>tag:old.example,2019:a</guid>${day}</item>`));
  expect(text).toContain("headline: 10⁶ tonnes of CO₂\n");
});

test("references to characters of Windows are read as browsers read them", () => {
  const { text } = only(
    rss(`<item><title>It&#146;s &#x93;kept&#148;</title><guid>tag:old.example,2019:a</guid>${day}</item>`),
  );
  expect(text).toContain("headline: It’s “kept”\n");
});

test("an author in brackets that are not closed is read in time in proportion to the text", () => {
  const author = `<author>Ada &lt;${"@".repeat(500_000)}</author>`;
  const { story } = only(
    rss(`<item><title>A</title><guid>https://old.example/a</guid>${day}${author}</item>`),
  );
  expect(story?.losses).toMatchObject([{ field: "author" }]);
});

test("an item that says only when it was changed is dated by that, as of the feeds that .NET writes", () => {
  const { text, story } = only(
    rss(
      '<item xmlns:a10="http://www.w3.org/2005/Atom"><title>A</title><guid>tag:old.example,2019:a</guid><description>Words.</description><a10:updated>2019-11-22T08:00:00Z</a10:updated></item>',
    ),
  );
  expect(text).toContain("datePublished: 2019-11-22T08:00:00Z\n");
  expect(text).not.toContain("dateModified");
  expect(story).toMatchObject({ outcome: "published", losses: [] });
});

test("copy that stands in Atom's element is the copy, and the description its summary", () => {
  const { text, story } = only(
    rss(
      `<item xmlns:a10="http://www.w3.org/2005/Atom"><title>A</title><guid>tag:old.example,2019:a</guid><description>What happened.</description>${day}<a10:content type="html">&lt;p&gt;The &lt;b&gt;whole&lt;/b&gt; copy.&lt;/p&gt;</a10:content></item>`,
    ),
  );
  expect(text).toContain("summary: What happened.\n");
  expect(text).toMatch(/\nThe \*\*whole\*\* copy\.\n$/);
  expect(story).toMatchObject({ outcome: "published", losses: [] });
});

test("copy in a field of HTML has no tags for words, whatever they are called; a headline does", () => {
  const { text, story } = only(
    rss(
      `<item><guid>a</guid>${day}<title>A List&lt;T> of &lt;b>all&lt;/b></title><content:encoded><![CDATA[Sum: <output>42</output> and <sarcasm>yes</sarcasm>.]]></content:encoded></item>`,
    ),
  );
  expect(text).toContain("\nSum: 42 and yes.\n");
  expect(story?.headline).toBe("A List<T> of all");
});

test("HTML that stands in an item as elements is HTML", () => {
  const { text, story } = only(
    rss(
      `<item><title>A <em>big</em> day</title><guid>tag:old.example,2019:a</guid>${day}<description>See <a href="/b">b</a>.<p>And <b>c</b>.</p></description></item>`,
    ),
  );
  expect(text).toContain("headline: A big day\n");
  expect(text).toMatch(/\nSee \[b\]\(https:\/\/old\.example\/b\)\.\n\nAnd \*\*c\*\*\.\n$/);
  expect(story).toMatchObject({ outcome: "published", losses: [] });
});

test("the body of a page in an item is its copy", () => {
  const { text, story } = only(
    rss(
      `<item><title>A</title><guid>tag:old.example,2019:a</guid>${day}<description>What happened.</description><body xmlns="http://www.w3.org/1999/xhtml"><p>The <em>whole</em> copy.</p></body></item>`,
    ),
  );
  expect(text).toContain("summary: What happened.\n");
  expect(text).toMatch(/\nThe \*whole\* copy\.\n$/);
  expect(story).toMatchObject({ outcome: "published", losses: [] });
});

test("the address of an item is the one that FeedBurner put its own in the place of", () => {
  const { text, story } = only(
    rss(
      `<item xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><title>A</title><link>https://burner.example/~r/old/~3/xYz/</link>${day}<description>Words.</description><feedburner:origLink>https://old.example/2019/the-pact/</feedburner:origLink></item>`,
    ),
  );
  expect(text).toContain("# Imported; it was at https://old.example/2019/the-pact/\n");
  // Without a guid, readers know it by the address that the feed gave it.
  expect(text).toContain("guid: https://burner.example/~r/old/~3/xYz/\n");
  expect(story).toMatchObject({ outcome: "published", file: "the-pact.md", losses: [] });
});

test("a title of Dublin Core is the headline, where there is no other", () => {
  const { text } = only(
    rss(
      `<item xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A day</dc:title>${day}<description>Words.</description></item>`,
    ),
  );
  expect(text).toContain("headline: A day\n");
});

test("Copydesk's own feed gives back a story that was taken over from another, with that feed and its guid", () => {
  const syndicatedFrom = {
    title: "Elsewhere & Co",
    feedUrl: "https://elsewhere.example/feed",
    guid: "17 at elsewhere",
  };
  const of = article("a", {
    section: "Asia",
    tags: ["pact"],
    authors: [{ name: "Ada" }],
    dateModified: "2019-11-23T18:00:00Z",
    syndicatedFrom,
  });
  const stories = [renderStory(of, { url: "https://old.example/a/" })];
  const address = "https://old.example/feed.xml";
  const { text, story } = only(
    renderRss({ publication, url: address, homeUrl: "https://old.example/", stories }),
  );
  expect(story).toMatchObject({ outcome: "published", guid: "17 at elsewhere", losses: [{ field: "guid" }] });
  for (const field of [
    "syndicatedFrom:\n  title: Elsewhere & Co\n  feedUrl: https://elsewhere.example/feed\n  guid: 17 at elsewhere\n",
    "section: Asia\n",
    "tags:\n  - pact\n",
    "authors:\n  - name: Ada\n",
    "dateModified: 2019-11-23T18:00:00Z\n",
  ])
    expect(text).toContain(field);
});

test("an item has one section, its other categories as tags, and its rights", () => {
  const { text } = only(
    rss(
      `<item><title>A</title><guid>urn:x:1</guid>${day}<description>Words.</description><category domain="https://old.example/sections">Asia</category><category domain="https://old.example/sections">Sport</category><category> </category><dc:subject xmlns:dc="http://purl.org/dc/elements/1.1/">pact</dc:subject><dc:rights>© The\nAgency</dc:rights></item>`,
    ),
  );
  expect(text).toContain("section: Asia\n");
  expect(text).toContain("tags:\n  - Sport\n  - pact\n");
  expect(text).toContain("notice: © The Agency\n");
});

test("a date that cannot be read is told, and the next one that an item has counts", () => {
  const { text, story } = only(
    rss(
      '<item><title>A</title><guid>urn:x:1</guid><description>Words.</description><pubDate>yesterday</pubDate><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">2019-11-22</dc:date></item>',
    ),
  );
  expect(text).toContain("datePublished: 2019-11-22\n");
  expect(story?.losses).toMatchObject([{ field: "pubDate", value: "yesterday" }]);
});

describe("an item's authors", () => {
  const authors = (parts: string, channel?: string) =>
    only(rss(`<item><title>A</title>${day}<description>Words.</description>${parts}</item>`, channel)).text;

  test.each([
    ["Ada &lt;ada@old.example&gt;", "Ada"],
    ["ada@old.example (Ada)", "Ada"],
    ["Ada", "Ada"],
  ])("are names, without their addresses: %s", (author, name) => {
    expect(authors(`<author>${author}</author>`)).toContain(`authors:\n  - name: ${name}\n`);
  });

  test("are none where there is nothing but an address", () => {
    expect(authors("<author>ada@old.example</author>")).not.toContain("authors:");
  });

  test("are named once each", () => {
    const named = authors(
      '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Ada</dc:creator><author>ada@old.example (Ada)</author>',
    );
    expect(named.match(/- name: .*/g)).toEqual(["- name: Ada"]);
  });
});

test("a tag that an item has twice is one", () => {
  const { text } = only(
    rss(
      `<item><title>A</title>${day}<description>Words.</description><category>pact</category><category>pact</category></item>`,
    ),
  );
  expect(text).toContain("tags:\n  - pact\ndate");
});

test("a guid that is said to be no address leads nowhere", () => {
  const item = (attribute: string) =>
    only(
      rss(
        `<item><title>A</title>${day}<description>Words.</description><guid${attribute}>https://old.example/?p=1</guid></item>`,
      ),
    ).story;
  expect(item(' isPermaLink="false"')?.link).toBeUndefined();
  expect(item("")?.link).toBe("https://old.example/?p=1");
});

test("an address beside the feed's others that leads nowhere is told, where an item has no other", () => {
  const { story } = only(
    rss(
      `<item><title>A</title>${day}<description>Words.</description><atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="javascript:go()"/></item>`,
    ),
  );
  expect(story?.losses).toMatchObject([{ field: "atom:link" }]);
});

test("a podcast's words are the copy, and who made it is credited, where an episode says nothing else", () => {
  const { text } = only(
    rss(
      `<item><title>A</title>${day}<itunes:summary>What we say.</itunes:summary><enclosure url="https://old.example/1.mp3" type="audio/mpeg"/></item>`,
      '<link>https://old.example/</link><itunes:author xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">Old Radio</itunes:author>',
    ).replaceAll(
      "<itunes:summary>",
      '<itunes:summary xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">',
    ),
  );
  expect(text).toMatch(/\nWhat we say\.\n$/);
  expect(text).toContain("credit: Old Radio\n");
});

test.each([
  ["the item's own words of it", 'xml:lang="ko"', "<dc:language>fr</dc:language>", "fr"],
  ["its element", 'xml:lang="ko"', "", "ko"],
  ["the channel", "", "", "ja"],
])("the language of a story is that of %s", (_, attributes, own, language) => {
  const { text } = only(
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old</title><link>https://old.example/</link><dc:language>ja</dc:language><item ${attributes}><title>A</title>${day}<description>Words.</description>${own}</item></channel></rss>`,
  );
  expect(text).toContain(`\nlanguage: ${language}\n`);
});

test("copy that begins with the headline, the author and the date, as Drupal's does, says them once", () => {
  const { text, story } = only(
    rss(
      `<item><title>A vote</title><link>https://old.example/node/1</link>${day}<dc:creator>Ada Lee</dc:creator><description><![CDATA[<span>A vote</span>\n<span><span>Ada Lee</span></span>\n<span><time datetime="2019-11-22T09:00:00+01:00">Fri, 11/22/2019 - 09:00</time></span>\n<div><p>The council voted.</p></div>]]></description></item>`,
    ),
  );
  expect(text).toContain("summary: The council voted.\n");
  expect(text).toMatch(/---\n\nThe council voted\.\n$/);
  expect(story?.losses.map(({ field, value }) => [field, value])).toEqual([
    ["copy", "A vote"],
    ["copy", "Ada Lee"],
    ["copy", "Fri, 11/22/2019 - 09:00"],
  ]);
});

test.each([
  ["2019-11-22T08:00:00.000Z", []],
  ["2019-11-22T09:00:00+01:00", []],
  ["2019-11-22T08:00:00.001Z", []],
  ["2019-11-22T08:00:01Z", ["dateModified: 2019-11-22T08:00:01Z"]],
  ["2019-11-22T09:00:00Z", ["dateModified: 2019-11-22T09:00:00Z"]],
])("a change at %s is one where it is not the moment of publication", (updated, dates) => {
  const { text } = only(
    rss(
      `<item><title>A</title><link>https://old.example/a</link>${day}<description>Words.</description><a:updated xmlns:a="http://www.w3.org/2005/Atom">${updated}</a:updated></item>`,
    ),
  );
  expect(text.match(/dateModified: .*/g) ?? []).toEqual(dates);
});

test("an author's name is one without “By”, and is the same as without it", () => {
  const { text } = only(
    rss(
      `<item><title>A</title><link>https://old.example/a</link>${day}<dc:creator>By Ada Lee</dc:creator><dc:creator>Ada Lee</dc:creator><dc:creator>Byron</dc:creator><description>&lt;p&gt;By Ada Lee&lt;/p&gt;&lt;p&gt;Words.&lt;/p&gt;</description></item>`,
    ),
  );
  expect(text).toContain("authors:\n  - name: Ada Lee\n  - name: Byron\n");
  expect(text).toMatch(/---\n\nWords\.\n$/);
});
