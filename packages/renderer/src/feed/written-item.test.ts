import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPublication, anyStory } from "../../test/properties/any-feed.js";
import { story } from "../../test/stories.js";
import { feed } from "../../test/rss-feed.js";
import { renderAtom, renderAtomBytes } from "../atom/index.js";
import { renderJsonFeed, renderJsonFeedBytes } from "../json-feed/index.js";
import { renderRss, renderRssBytes } from "../rss/index.js";
import type { Feed, FeedOfItems } from "./feed.js";
import type { WrittenItem } from "./written-item.js";

const formats = {
  RSS: { inText: renderRss, inBytes: renderRssBytes },
  Atom: { inText: renderAtom, inBytes: renderAtomBytes },
  "JSON Feed": { inText: renderJsonFeed, inBytes: renderJsonFeedBytes },
};

describe.each(Object.entries(formats))("the items of %s", (_, { inText, inBytes }) => {
  const itemsOf = (given: FeedOfItems): readonly WrittenItem[] => {
    const items: WrittenItem[] = [];
    inBytes({ ...given, onItem: (item) => items.push(item) });
    return items;
  };

  test("stand in another feed as the stories that they are of would", () => {
    fc.assert(
      fc.property(anyPublication, fc.array(anyStory, { maxLength: 5 }), (publication, stories) => {
        const one: Feed = { ...feed(stories), publication };
        const items = itemsOf(one);
        const another = {
          publication,
          url: "https://news.example/other",
          homeUrl: one.homeUrl,
          title: "Other",
        };
        const turned = { ...another, stories: stories.toReversed() };
        const written = { ...another, stories: items.toReversed() };
        expect(inText(written)).toBe(inText(turned));
        expect(inBytes(written)).toEqual(inBytes(turned));
      }),
      { numRuns: 100 },
    );
  });

  test("are told with the id and the date of the story, in the order of the feed, and not when a feed was given them", () => {
    const stories = [
      story({ id: "tag:news.example,2024:b", dateModified: "2024-05-03" }),
      story({ id: "tag:news.example,2024:a", embargoedUntil: "2024-05-02T08:00:00Z" }),
    ];
    const items = itemsOf(feed(stories));
    expect(items.map(({ id, newest }) => [id, newest])).toEqual([
      ["tag:news.example,2024:b", "2024-05-03"],
      ["tag:news.example,2024:a", "2024-05-02T08:00:00Z"],
    ]);
    expect(itemsOf({ ...feed([]), stories: items })).toEqual([]);
  });

  test("are none of stories that were withdrawn", () => {
    const withdrawn = story({ status: "withdrawn", withdrawal: { date: "2024-05-04", reason: "Wrong." } });
    expect(itemsOf(feed([withdrawn]))).toEqual([]);
  });

  test("are whole in another feed where they are longer than most", () => {
    const body = "The harbour is open. ".repeat(1000);
    const stories = ["a", "b", "c"].map((name) => story({ id: `tag:news.example,2024:${name}`, body }));
    expect(inBytes({ ...feed([]), stories: itemsOf(feed(stories)) })).toEqual(inBytes(feed(stories)));
  });

  test("are mixed with stories, and are no less than bytes with a date", () => {
    const [a, b] = [story({ id: "tag:news.example,2024:a" }), story({ id: "tag:news.example,2024:b" })];
    const [item] = itemsOf(feed([a]));
    const stories = [b, ...(item ? [item] : [])];
    expect(inBytes({ ...feed([]), stories })).toEqual(inBytes(feed([b, a])));
    expect(() =>
      inText({ ...feed([]), stories: [{ id: "a", newest: "soon", utf8: new Uint8Array() }] }),
    ).toThrow("item.newest must be a day");
  });
});
