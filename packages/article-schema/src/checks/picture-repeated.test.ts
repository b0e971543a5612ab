import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

const url = "https://pictures.example/quay.jpg";
const media = [
  { kind: "photo", credit: "Anna Berg", decorative: true },
  {
    kind: "photo",
    credit: "Anna Berg",
    alt: "Ships at a quay",
    renditions: [
      { url: "https://pictures.example/quay-large.jpg", mediaType: "image/jpeg" },
      { url, mediaType: "image/jpeg" },
    ],
  },
];
const bodyOf = (words: string) => `${sound.body}\n\n${words}`;

test.each([
  [`![Ships at a quay](${url})`, 1],
  [`So: ![Ships at a quay][quay]\n\n[quay]: ${url}`, 5],
  [`[![Ships at a quay](${url})](https://news.example/)`, 2],
])("finds a picture that stands among the media as well: %s", (words, column) => {
  expect(found({ media, body: bodyOf(words) })).toEqual([
    { code: "picture-repeated", path: "body", place: { line: 3, column } },
  ]);
});

test.each([`[Ships at a quay](${url})`, "![Ships at a quay](https://pictures.example/ships.jpg)"])(
  "takes links, and other pictures: %s",
  (words) => {
    expect(found({ media, body: bodyOf(words) })).toEqual([]);
  },
);

test("takes a picture where there are no media", () => {
  expect(found({ body: bodyOf(`![Ships at a quay](${url})`) })).toEqual([]);
});
