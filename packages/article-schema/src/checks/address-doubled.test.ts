import { expect, test } from "vitest";
import { checkArticle } from "./check-article.js";

const foundIn = (markdown: string) =>
  checkArticle({ body: `The harbour is open.\n\n${markdown}`, entities: [] }).filter(({ code }) =>
    code.startsWith("address-"),
  );

test.each([
  ["https://https://news.example/a", "https://news.example/a"],
  ["http://https://news.example/a", "https://news.example/a"],
  ["HTTPS://http://news.example/a", "http://news.example/a"],
  ["https://https//news.example/a", "https://news.example/a"],
  ["https:https://news.example/a", "https://news.example/a"],
  ["http://http://https://news.example/a", "https://news.example/a"],
  ["https://news.example/ahttps://news.example/a", "https://news.example/a"],
])("finds an address that is there twice, and says what is meant: %s", (address, meant) => {
  for (const markdown of [
    `[there](${address})`,
    `![A ship](${address})`,
    `[there]\n\n[there]: ${address}`,
    `![A ship][there]\n\n[there]: ${address}`,
  ]) {
    expect(foundIn(markdown)).toMatchObject([
      {
        code: "address-doubled",
        severity: "warning",
        path: ["body"],
        place: { line: 3, column: 1 },
        hint: `Did you mean “${meant}”?`,
      },
    ]);
  }
});

test.each([
  "https://web.archive.org/web/2019/https://news.example/a",
  "https://share.example/?u=https://share.example/",
  "https://http.example/a",
  "https://https.example//a",
  "https://httpsnews.example/a",
  "https://news.example/aa",
  "/news/news",
])("takes an address within another, and one that only looks like two: %s", (address) => {
  expect(foundIn(`[there](${address})`)).toEqual([]);
});
