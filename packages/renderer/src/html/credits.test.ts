import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { mediaFigures } from "./credits.js";

const figure = (media: object) => mediaFigures(story({ media: [{ credit: "A", ...media }] })).join("");
const file = (name: string, mediaType: string, size: object = {}) => ({
  url: `https://news.example/${name}`,
  mediaType,
  ...size,
});

test("shows a graphic as a picture, and says nothing in the place of one that only decorates", () => {
  const renditions = [file("map.png", "image/png")];
  expect(figure({ kind: "graphic", decorative: true, renditions })).toContain(
    '<figure><img src="https://news.example/map.png" alt=""><figcaption><span class="credit">Graphic credit: A</span>',
  );
});

test("lets browsers take a picture in the size that fits, of the files whose width is known", () => {
  const renditions = [
    file("large.jpg", "image/jpeg", { width: 20, height: 10 }),
    file("unknown.jpg", "image/jpeg"),
    file("small.jpg", "image/jpeg", { width: 10, height: 5 }),
    file("small.webp", "image/webp", { width: 10, height: 5 }),
  ];
  expect(figure({ kind: "photo", alt: "A quay", renditions })).toContain(
    '<img src="https://news.example/large.jpg" srcset="https://news.example/large.jpg 20w, https://news.example/small.jpg 10w" sizes="100vw" alt="A quay" width="20" height="10">',
  );
});

test("keeps a caption apart from the credit where it does not end as a sentence", () => {
  const shown = (caption: string) => figure({ kind: "photo", caption });
  expect(shown("The ship at sea")).toContain(
    '<span class="caption">The ship at sea</span> · <span class="credit">Photo credit: A</span>',
  );
  expect(shown("By Ships Inc.")).toContain(
    '<span class="caption">By Ships Inc.</span> <span class="credit">',
  );
});

test("offers one size where an address ends as the list of them would", () => {
  const renditions = [
    file("large.jpg", "image/jpeg", { width: 20, height: 10 }),
    file("small,", "image/jpeg", { width: 10, height: 5 }),
  ];
  expect(figure({ kind: "photo", renditions })).not.toContain("srcset");
});

test("gives a video the size of the film, and not that of its still or of a file that says half of it", () => {
  const renditions = [
    file("still.jpg", "image/jpeg", { width: 1, height: 2 }),
    file("a.webm", "video/webm"),
    file("b.mp4", "video/mp4", { width: 640 }),
    file("c.mp4", "video/mp4", { width: 640, height: 360 }),
  ];
  expect(figure({ kind: "video", renditions })).toContain(
    '<video controls preload="none" poster="https://news.example/still.jpg" width="640" height="360"><source src="https://news.example/a.webm" type="video/webm">',
  );
});

test("lets a sound be heard", () => {
  const renditions = [file("a.mp3", "audio/mpeg")];
  expect(figure({ kind: "audio", alt: "The horn", renditions })).toContain(
    '<audio controls preload="none" aria-label="The horn"><source src="https://news.example/a.mp3" type="audio/mpeg"></audio>',
  );
});
