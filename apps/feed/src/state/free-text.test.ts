import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { freeText } from "./free-text.js";
import { storyText } from "./story-text.js";

test("frees the bytes of a text, and none that are a part of others", () => {
  const text = storyText(article("a"), "<p>a</p>");
  const larger = new Uint8Array(100);
  freeText(text);
  freeText({ teaser: text.teaser, article: larger.subarray(0, 10) });
  expect([text.article.byteLength, text.html?.byteLength, larger.byteLength]).toEqual([0, 0, 100]);
});
