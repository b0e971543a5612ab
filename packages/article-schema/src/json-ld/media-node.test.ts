import { expect, test } from "vitest";
import { graphOf } from "../../test/json-ld/graph-of.ts";

test("the stills of a video are its thumbnails, wherever they stand, and no videos", () => {
  const file = (name: string, mediaType: string) => ({ url: `https://news.example/${name}`, mediaType });
  const renditions = [
    file("still.jpg", "image/jpeg"),
    file("a.mp4", "video/mp4"),
    file("a.webm", "video/webm"),
  ];
  expect(graphOf({ media: [{ kind: "video", credit: "Ann", renditions }] }).get("media-1")).toMatchObject({
    "@type": "VideoObject",
    contentUrl: "https://news.example/a.mp4",
    encodingFormat: "video/mp4",
    thumbnailUrl: ["https://news.example/still.jpg"],
    encoding: [{ "@type": "VideoObject", contentUrl: "https://news.example/a.webm" }],
  });
});

const film = { url: "https://news.example/a.mp4", mediaType: "video/mp4" };

test("a video has the name and the date without which search engines pass it by: its caption, what it shows, or the headline", () => {
  const videoWith = (words: object) =>
    graphOf({
      headline: "The harbour opens",
      datePublished: "2031-05-04T09:00+09:00",
      media: [{ kind: "video", credit: "Ann", renditions: [film], ...words }],
    }).get("media-1");
  const uploadDate = "2031-05-04T09:00:00+09:00";
  expect(videoWith({ caption: "The first ship", alt: "A ship" })).toMatchObject({
    name: "The first ship",
    uploadDate,
  });
  expect(videoWith({ alt: "A ship" })).toMatchObject({ name: "A ship", uploadDate });
  expect(videoWith({})).toMatchObject({ name: "The harbour opens", uploadDate });
  expect(videoWith({ renditions: [] })).not.toHaveProperty("uploadDate");
  const picture = videoWith({ kind: "photo", caption: "A quay" });
  expect(picture).not.toHaveProperty("name");
  expect(picture).not.toHaveProperty("uploadDate");
});
