import { parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { feed, picture, read } from "../../test/rss-feed.js";
import { story } from "../../test/stories.js";
import { renderRss } from "./rss.js";

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
    // A graphic that is no image is looked at all the same.
    const paper = { url: "https://news.example/a.pdf", mediaType: "application/pdf" };
    expect(enclosureOf([{ kind: "graphic", credit: "A", alt: "x", renditions: [paper] }])).toBeUndefined();
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
