import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const { text, paths } = testEdition([
  article("a", { datePublished: "2019-11-01T00:30+09:00" }),
  article("b", { datePublished: "2019-08-15" }),
  article("c", { datePublished: "2018-12-31" }),
]);

test("a story stands in the month that its own date says", () => {
  expect(text("archive/2019/11/index.html")).toContain("Headline a");
  expect(paths).not.toContain("archive/2019/10/index.html");
});

test("a month leads to the months before and after it in which there are stories", () => {
  const august = text("archive/2019/08/index.html");
  expect(august).toContain(
    '<li class="newer"><a href="https://news.example/archive/2019/11/">November 2019</a>',
  );
  expect(august).toContain(
    '<li class="older"><a href="https://news.example/archive/2018/12/">December 2018</a>',
  );
});

test("the archive lists every year and month, the newest first, and a year its own", () => {
  const months = (path: string) =>
    [...(text(path) ?? "").matchAll(/archive\/(\d+\/\d+)\//g)].map(([, month]) => month);
  expect(months("archive/index.html")).toEqual(["2019/11", "2019/08", "2018/12"]);
  expect(months("archive/2019/index.html")).toEqual(["2019/11", "2019/08"]);
});
