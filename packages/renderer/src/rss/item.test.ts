import { parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { feed, read } from "../../test/rss-feed.js";
import { story } from "../../test/stories.js";
import { renderRss } from "./rss.js";

describe("an item", () => {
  test("names all its authors, none of them in <author>", () => {
    const names = ["Anna Berg", "김철수", "O'Neill & Sons"];
    const [item] = read([story({ authors: names.map((name) => ({ name })) })]).items ?? [];
    expect(item?.dc?.creators).toEqual(names);
    expect(item?.authors).toBeUndefined();
  });

  test("is published under the publication's name where nobody signs it", () => {
    expect(read([story()]).items?.[0]?.dc?.creators).toEqual(["Example News"]);
  });

  test("has a guid that is not an address, or the one that it had elsewhere", () => {
    expect(read([story()]).items?.[0]?.guid).toEqual({
      value: "tag:news.example,2024-05-01:harbour",
      isPermaLink: false,
    });
    const syndicatedFrom = {
      title: "Other & News",
      feedUrl: "https://other.example/feed?a&b",
      guid: "https://other.example/?p=1",
    };
    expect(read([story({ syndicatedFrom })]).items?.[0]).toMatchObject({
      guid: { value: "https://other.example/?p=1", isPermaLink: false },
      source: { title: "Other & News", url: "https://other.example/feed?a&b" },
    });
  });

  test("has its description before its content, and both whole", () => {
    const summary = "AT&T <b>said</b> ]]> so";
    const text = renderRss(feed([story({ headline: "A <i>& ]]>", summary, body: "x ]]> `<b>`" })]));
    expect(text.indexOf("<description>Wha")).toBeLessThan(text.indexOf("<content:encoded>"));
    const [item] = parseRssFeed(text).items ?? [];
    expect(item?.title).toBe("A <i>& ]]>");
    expect(item?.description).toBe(summary);
    expect(item?.content?.encoded).toBe("<p>x ]]> <code>&#x3C;b></code></p>");
  });

  test("says when it was changed", () => {
    expect(renderRss(feed([story({ dateModified: "2024-05-02" })]))).toContain(
      "<dcterms:modified>2024-05-02T12:00:00Z</dcterms:modified>",
    );
  });

  test("carries its corrections in its text", () => {
    const corrections = [{ date: "2024-05-02", text: "It was <Tuesday>." }];
    expect(read([story({ corrections })]).items?.[0]?.content?.encoded).toContain(
      '<time datetime="2024-05-02">2 May 2024</time>: It was &lt;Tuesday&gt;.',
    );
  });
});
