import { describe, expect, test } from "vitest";
import { read } from "../../test/rss-feed.js";
import { story } from "../../test/stories.js";

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
