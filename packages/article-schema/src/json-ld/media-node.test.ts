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
