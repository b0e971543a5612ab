import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { renderAtom } from "../atom/atom.js";
import { renderJsonFeed } from "../json-feed/json-feed.js";
import { renderRss } from "../rss/rss.js";
import { feedContent } from "./content.js";

/** Gives what each format has for the text of a story, as HTML and as plain text. */
function contentOf(fields: object) {
  const feed = {
    publication,
    url: "https://news.example/feed",
    homeUrl: "https://news.example/",
    stories: [story(fields)],
  };
  const [item] = parseJsonFeed(renderJsonFeed(feed)).items ?? [];
  return {
    text: item?.content_text,
    html: [
      item?.content_html,
      parseRssFeed(renderRss(feed)).items?.[0]?.content?.encoded,
      parseAtomFeed(renderAtom(feed)).entries?.[0]?.content?.value,
    ],
  };
}

test.each(["ar", "he", "az-Arab"])(
  "a text in %s says that it runs from right to left, for readers show it among others, in a page of their own",
  (language) => {
    const { html, text } = contentOf({ language, body: "שלום.\n\nABC." });
    const expected = `<div lang="${language}" dir="rtl">\n<p>שלום.</p>\n<p>ABC.</p>\n</div>`;
    expect(html).toEqual([expected, expected, expected]);
    expect(text).toBe("שלום.\n\nABC.");
  },
);

test.each(["en", "ko", "ar-Latn"])("a text in %s is not wrapped", (language) => {
  expect(contentOf({ language, body: "Text." }).html).toEqual(Array(3).fill("<p>Text.</p>"));
});

test("media and corrections are part of the text that runs from right to left", () => {
  const corrections = [{ date: "2024-05-02", text: "تصحيح." }];
  const media = [{ kind: "photo", credit: "آنا" }];
  const [html] = contentOf({ language: "ar", body: "نص.", corrections, media }).html;
  expect(html).toMatch(
    /^<div lang="ar" dir="rtl">\n<p>نص\.<\/p>\n<p class="media-credit">[^]*<\/section>\n<\/div>$/,
  );
});

test("a note on what part software had in a story goes wherever its text goes", () => {
  const aiDisclosure = { digitalSourceType: "humanEdits", note: "A program <helped>." };
  const corrections = [{ date: "2024-05-02", text: "It was two." }];
  const { text, html } = contentOf({ body: "Text.", aiDisclosure, corrections });
  expect(text).toMatch(/^Text\.\n\nA program <helped>\.\n\nCorrections?\n/);
  for (const each of html)
    expect(each).toMatch(/^<p>Text\.<\/p>\n<p class="disclosure">A program &lt;helped&gt;\.<\/p>\n<section/);
  expect(contentOf({ body: "Text." }).html).toEqual(Array(3).fill("<p>Text.</p>"));
});

test("of a withdrawn story, nothing is given", () => {
  const withdrawal = { date: "2024-05-02", reason: "It was not so." };
  expect(feedContent(story({ body: "So.", status: "withdrawn", withdrawal }))).toBe("");
});
