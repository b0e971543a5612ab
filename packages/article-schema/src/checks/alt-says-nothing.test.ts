import { expect, test } from "vitest";
import { found } from "../../test/articles.js";
import { checkArticle } from "./check-article.js";

const named = (alt: string) =>
  found({
    media: [
      {
        kind: "photo",
        credit: "A",
        alt,
        renditions: [{ url: "https://news.example/a.jpg", mediaType: "image/jpeg" }],
      },
    ],
  });

test.each([
  "IMG_2034.JPG",
  "ship-at-sea.webp",
  " harbour.jpeg ",
  "Screenshot 2024-05-01 at 10.12.30.png",
  "WhatsApp Image 2024-05-01 at 10.12.30 (1).jpeg",
  "微信图片_20240501.jpg",
  "https://news.example/uploads/quay.png",
  "IMG_2034",
  "DSC00123",
  "PXL_20240501_101230",
  "image",
  "Photo",
  "a picture",
  "Alt text",
])("finds an alternative text that says nothing of the picture: %s", (alt) => {
  expect(named(alt)).toEqual([{ code: "alt-says-nothing", path: "media.0.alt" }]);
});

test.each([
  "Ships at a quay",
  "Ship",
  "A window that asks whether to delete holiday.jpg",
  "A letter headed “Photo”",
  "Photo of a quay",
  "The picture of Dorian Gray",
  "COVID-19",
  "Node.js",
  "News.example",
  "A220",
  "写真",
])("takes one that says something: %s", (alt) => {
  expect(named(alt)).toEqual([]);
});

test("finds those of pictures in the copy, where they stand, and takes the words of links", () => {
  const body =
    "See [quay.jpg](https://news.example/quay.jpg).\n\n![DSC_0001.jpg](https://news.example/a.jpg) ![](https://news.example/b.jpg)\n\n![A ship](https://news.example/c.jpg)";
  const findings = checkArticle({ body, entities: [] }).filter(({ code }) => code === "alt-says-nothing");
  expect(findings).toMatchObject([{ path: ["body"], place: { line: 3, column: 1 }, severity: "warning" }]);
  expect(findings[0]?.message).toContain("“DSC_0001.jpg” is the name of a file");
});

test("finds it in pictures by reference, where they stand", () => {
  const body = "![A ship][a] ![quay.jpg][a]\n\n[a]: https://news.example/a.jpg";
  const findings = checkArticle({ body, entities: [] }).filter(({ code }) => code === "alt-says-nothing");
  expect(findings).toMatchObject([{ path: ["body"], place: { line: 1, column: 14 } }]);
});

test("comes to an end soon with a long one", () => {
  expect(named(`a${" 1".repeat(2000)}`)).toEqual([]);
});
