import { expect, test } from "vitest";
import { found } from "../../test/articles.js";

test.each(["photo", "graphic"])("finds a %s that says nothing to those who do not see it", (kind) => {
  expect(
    found({
      media: [
        {
          kind,
          credit: "A",
          renditions: [{ url: "https://news.example/a.jpg", mediaType: "image/jpeg" }],
        },
      ],
    }),
  ).toEqual([{ code: "media-without-alt", path: "media.0" }]);
});

test("takes alt text, a decorative picture, a credit without a file, a sound", () => {
  expect(
    found({
      media: [
        {
          kind: "photo",
          credit: "A",
          alt: "Ships",
          renditions: [{ url: "https://news.example/a.jpg", mediaType: "image/jpeg" }],
        },
        {
          kind: "graphic",
          credit: "A",
          decorative: true,
          renditions: [{ url: "https://news.example/a.jpg", mediaType: "image/jpeg" }],
        },
        { kind: "photo", credit: "A" },
        {
          kind: "audio",
          credit: "A",
          renditions: [{ url: "https://news.example/a.jpg", mediaType: "image/jpeg" }],
        },
      ],
    }),
  ).toEqual([]);
});
