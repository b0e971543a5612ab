import { parseRssFeed } from "feedsmith";
import { Publication } from "@copydesk/article-schema";
import { describe, expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import type { Story } from "../story.js";
import { renderRss, rssChunks, streamRss } from "./rss.js";

const feed = (stories: readonly Story[], changes: object = {}) => ({
  publication: Publication.parse({ ...publication, ...changes }),
  url: "https://news.example/feed.xml",
  homeUrl: "https://news.example/",
  stories,
});
const read = (stories: readonly Story[], changes?: object) => parseRssFeed(renderRss(feed(stories, changes)));
const picture = (width: number, more: object = {}) => ({
  url: `https://news.example/${width}.jpg?a=1&b=2`,
  mediaType: "image/jpeg",
  width,
  height: width / 2,
  ...more,
});

describe("the channel", () => {
  test("says where it is, and what of", () => {
    const channel = read([story()], {
      email: "desk@news.example",
      technicalEmail: "web@news.example",
      hubs: ["https://hub.example/"],
      rights: { notice: "© News & Co" },
      logo: { url: "https://news.example/logo.png", width: 88 },
      minutesBetweenUpdates: 30,
    });
    expect(channel).toMatchObject({
      title: "Example News",
      link: "https://news.example/",
      description: "What happened.",
      language: "en",
      copyright: "© News & Co",
      managingEditor: { email: "desk@news.example", name: "Example News" },
      webMaster: { email: "web@news.example", name: "Example News" },
      ttl: 30,
      image: {
        url: "https://news.example/logo.png",
        title: "Example News",
        link: "https://news.example/",
        width: 88,
      },
      atom: {
        links: [
          { href: "https://news.example/feed.xml", rel: "self", type: "application/rss+xml" },
          { href: "https://hub.example/", rel: "hub" },
        ],
      },
      sy: { updatePeriod: "hourly", updateFrequency: 2 },
    });
  });

  test.each([
    [30, "hourly", 2],
    [60, "hourly", 1],
    [240, "daily", 6],
    [10_080, "weekly", 1],
    [40_000, "monthly", 1],
    [400_000, "yearly", 1],
    [600_000, "yearly", 1],
  ])("says %i minutes as %s, %i times", (minutesBetweenUpdates, updatePeriod, updateFrequency) => {
    expect(read([], { minutesBetweenUpdates }).sy).toMatchObject({ updatePeriod, updateFrequency });
  });

  test("was built when its newest story was published or changed, and never now", () => {
    const stories = [story({ dateModified: "2024-05-03T10:00:00Z" }), story({ datePublished: "2024-05-02" })];
    expect(read(stories).lastBuildDate).toBe("Fri, 03 May 2024 10:00:00 GMT");
    expect(read([]).lastBuildDate).toBeUndefined();
  });
});

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

describe("media", () => {
  test("are given with every rendition, their credit, their words, and the smallest as thumbnail", () => {
    const media = [
      { kind: "photo", credit: "A & B", alt: "Ships", renditions: [picture(800, { size: 9 }), picture(200)] },
    ];
    const [item] = read([story({ media })]).items ?? [];
    expect(item?.enclosures).toEqual([
      { url: "https://news.example/800.jpg?a=1&b=2", length: 9, type: "image/jpeg" },
    ]);
    expect(item?.media?.groups?.[0]).toMatchObject({
      contents: [
        { url: "https://news.example/800.jpg?a=1&b=2", width: 800, medium: "image", fileSize: 9 },
        { width: 200 },
      ],
      credits: [{ value: "A & B" }],
      description: { value: "Ships", type: "plain" },
      thumbnails: [{ url: "https://news.example/200.jpg?a=1&b=2", width: 200 }],
    });
  });

  test("have at most one enclosure, sound before pictures, and none of a picture of unknown size", () => {
    const sound = { url: "https://news.example/a.mp3", mediaType: "audio/mpeg", size: 5, duration: 61.4 };
    const media = [
      { kind: "photo", credit: "A", alt: "x", renditions: [picture(800, { size: 9 })] },
      { kind: "audio", credit: "B", renditions: [sound] },
    ];
    const text = renderRss(feed([story({ media })]));
    expect(text.match(/<enclosure/g)).toHaveLength(1);
    expect(text).toContain('<enclosure url="https://news.example/a.mp3" length="5" type="audio/mpeg"/>');
    expect(
      renderRss(
        feed([story({ media: [{ kind: "photo", credit: "A", alt: "x", renditions: [picture(8)] }] })]),
      ),
    ).not.toContain("<enclosure");
  });

  test("have an enclosure of length 0 where the size of a sound or video is not known: podcast programs pass an item without by", () => {
    const sound = { url: "https://news.example/a.mp3", mediaType: "audio/mpeg" };
    const film = { url: "https://news.example/a.mp4", mediaType: "video/mp4" };
    const enclosureOf = (media: readonly object[]) =>
      /<enclosure.*/.exec(renderRss(feed([story({ media })])))?.[0];
    const photo = { kind: "photo", credit: "A", alt: "x", renditions: [picture(800, { size: 9 })] };
    expect(enclosureOf([photo, { kind: "audio", credit: "B", renditions: [sound] }])).toBe(
      '<enclosure url="https://news.example/a.mp3" length="0" type="audio/mpeg"/>',
    );
    expect(
      enclosureOf([
        { kind: "audio", credit: "B", renditions: [sound, { ...sound, url: `${sound.url}?b`, size: 5 }] },
      ]),
    ).toBe('<enclosure url="https://news.example/a.mp3?b" length="5" type="audio/mpeg"/>');
    // A still of a video is not what is played.
    expect(enclosureOf([{ kind: "video", credit: "B", renditions: [picture(800, { size: 9 }), film] }])).toBe(
      '<enclosure url="https://news.example/a.mp4" length="0" type="video/mp4"/>',
    );
  });

  test("of a video are its files and its stills, of which the smallest is its thumbnail", () => {
    const video = { url: "https://news.example/a.mp4", mediaType: "video/mp4", width: 100, duration: 61.5 };
    const media = [
      { kind: "video", credit: "A", renditions: [video, picture(800), picture(200), picture(400)] },
    ];
    const text = renderRss(feed([story({ media })]));
    const [group] = parseRssFeed(text).items?.[0]?.media?.groups ?? [];
    expect(group?.contents?.map(({ medium }) => medium)).toEqual(["video", "image", "image", "image"]);
    expect(group?.contents?.map(({ isDefault }) => isDefault)).toEqual([
      true,
      undefined,
      undefined,
      undefined,
    ]);
    expect(group?.thumbnails).toMatchObject([{ width: 200 }]);
    expect(group).not.toHaveProperty("description");
    // A duration is a whole number of seconds.
    expect(text.match(/ duration="[^"]*"/g)).toEqual([' duration="62"']);
  });

  test("of sound have no thumbnail, and a graphic is a picture", () => {
    const sound = { url: "https://news.example/a.mp3", mediaType: "audio/mpeg", size: 5 };
    const media = [
      { kind: "graphic", credit: "A", alt: "x", renditions: [picture(800, { size: 9 })] },
      { kind: "audio", credit: "B", renditions: [sound] },
    ];
    const [item] = read([story({ media })]).items ?? [];
    expect(item?.enclosures).toMatchObject([{ url: "https://news.example/a.mp3" }]);
    expect(item?.media?.contents?.map(({ medium, thumbnails }) => [medium, thumbnails?.length])).toEqual([
      ["image", 1],
      ["audio", undefined],
    ]);
  });

  test("keep their credit where there is no file", () => {
    const text = renderRss(feed([story({ media: [{ kind: "photo", credit: "Kyodo & Co" }] })]));
    expect(text).toContain("<media:credit>Kyodo &amp; Co</media:credit>");
    expect(text).not.toContain("<media:content");
  });
});

test("the pieces of a feed are the feed", () => {
  const stories = [story(), story({ id: "tag:news.example,2024:b" })];
  const chunks = [...rssChunks(feed(stories))];
  expect(chunks).toHaveLength(4);
  expect(chunks.join("")).toBe(renderRss(feed(stories)));
});

test("a stream of stories gives the same feed, and asks for one story at a time", async () => {
  const stories = [story({ datePublished: "2024-05-02" }), story({ id: "tag:news.example,2024:b" })];
  const { stories: _, ...head } = feed(stories);
  const events: string[] = [];
  async function* arriving() {
    for (const [index, each] of stories.entries()) {
      events.push(`story ${index}`);
      yield await Promise.resolve(each);
    }
  }
  const chunks: string[] = [];
  for await (const chunk of streamRss({ ...head, updated: "2024-05-02" }, arriving())) {
    chunks.push(chunk);
    events.push("chunk");
  }
  expect(chunks.join("")).toBe(renderRss(feed(stories)));
  expect(events).toEqual(["chunk", "story 0", "chunk", "story 1", "chunk", "chunk"]);
});
