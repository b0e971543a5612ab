import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

test("finds words that the body does not say", () => {
  expect(found({ quotes: [{ text: "It was done,", speaker: "anna-berg" }] })).toEqual([
    { code: "quote-not-in-body", path: "quotes.0.text" },
  ]);
});

test("ignores the style of quotation marks, spacing and emphasis", () => {
  expect(
    found({
      body: `${sound.body} She said: “It’s *all*\n**done**, at\u00a0last.”`,
      quotes: [{ text: "It's all done, at last.", speaker: "anna-berg" }],
    }),
  ).toEqual([]);
});

test("finds words that run over two paragraphs", () => {
  expect(
    found({ body: `${sound.body}\n\n“One.\n\n“Two.”`, quotes: [{ text: "One. “Two.", attribution: "she" }] }),
  ).toEqual([]);
});

test("does not find words in an address", () => {
  expect(
    found({
      body: `${sound.body} [x](https://news.example/done)`,
      quotes: [{ text: "news.example", attribution: "she" }],
    }),
  ).toEqual([{ code: "quote-not-in-body", path: "quotes.0.text" }]);
});
