import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: "https://old.example/" });
const fields = (value: string) => convert(value).losses.map(({ field }) => field);

test.each([
  [
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p>One <b>two</b></p><p>Three</p></b>',
    "One **two**\n\nThree",
  ],
  ['<strong style="color: red; FONT-WEIGHT : 400 !important">a</strong>', "a"],
  ['<i style="font-style:normal">a</i> <em style="font-style: italic">b</em>', "a *b*"],
  ['<b style="font-style:normal">a</b> <i style="font-weight:400">b</i>', "**a** *b*"],
  ['<b style="font-weight:600">a</b> <b style="x-font-weight:normal">b</b>', "**a b**"],
])("bold that is not, as Google Docs writes around all of a text: %s", (html, expected) => {
  expect(convert(html).markdown).toBe(expected);
});

describe("what is hidden", () => {
  test.each([
    '<p style="display:none">A secret</p>',
    "<p hidden>A secret</p>",
    '<p><span style="color:red;Display: none !important;">A secret</span></p>',
  ])("is shown, and told: %s", (html) => {
    expect(convert(html)).toMatchObject({
      markdown: "A secret",
      losses: [{ field: "hidden", value: "A secret" }],
    });
  });

  test.each([
    '<img src="/t.gif" style="display:none">',
    '<img src="/t.gif" style="border:0;visibility:hidden">',
    '<img src="/t.gif" hidden>',
    '<img src="/t.gif" style="width:1px;height:0px">',
  ])("is no picture, for it counts readers: %s", (html) => {
    expect(convert(`<p>a</p>${html}`)).toMatchObject({
      markdown: "a",
      losses: [{ field: "<img>", value: "https://old.example/t.gif" }],
    });
  });

  test("is no picture that is shown without scripts, either", () => {
    const html =
      '<img style="display:none" data-src="/i.jpg" alt="A"><noscript><img src="/i.jpg" alt="A"></noscript>';
    expect(convert(html).markdown).toBe("![A](https://old.example/i.jpg)");
  });
});

test.each([
  ["pictures behind words", " background: url( url(".repeat(20_000)],
  ["properties", "display :".repeat(40_000)],
])(
  "a style of many %s is read in no time",
  (_, style) => {
    expect(convert(`<p style="${style}">a</p>`).markdown).toBe("a");
  },
  2500,
);

describe("a picture behind words", () => {
  test.each([
    [
      '<div class="wp-block-cover has-background-dim" style="background-image:url(/c.jpg)"><div class="wp-block-cover__inner-container"><p>Words</p></div></div>',
      "![](https://old.example/c.jpg)\n\nWords",
    ],
    [
      '<div class="wp-block-cover"><div role="img" aria-label="A quay" class="wp-block-cover__image-background has-parallax" style="background-position:50% 50%;background-image:url(&quot;/c.jpg&quot;)"></div><p>Words</p></div>',
      "![A quay](https://old.example/c.jpg)\n\nWords",
    ],
  ])("is carried, where it is a cover of WordPress: %s", (html, expected) => {
    expect(convert(html).markdown).toBe(expected);
  });

  test("is told of elsewhere, where the copy does not show it anyway", () => {
    const html = "<div style=\"background: #fff url( '/c.jpg' ) no-repeat\"><p>Words</p></div>";
    const versioned = '<p style="background:url(/c.jpg;v=2)">Words</p>';
    expect(convert(versioned).losses).toMatchObject([{ value: "https://old.example/c.jpg;v=2" }]);
    const darkened = '<p style="background-image:linear-gradient(rgba(0,0,0,.5),#000),url(/c.jpg)">Words</p>';
    expect(convert(darkened).losses).toMatchObject([{ value: "https://old.example/c.jpg" }]);
    const shorthand = '<p style="background-image:none;background:url(/c.jpg)">Words</p>';
    expect(convert(shorthand).losses).toMatchObject([{ value: "https://old.example/c.jpg" }]);
    expect(convert(html)).toMatchObject({
      markdown: "Words",
      losses: [{ field: "background-image", value: "https://old.example/c.jpg" }],
    });
    expect(fields(`${html}<img src="/c.jpg" alt="A quay">`)).toEqual([]);
  });
});

test.each(["text-decoration:line-through", "color: red; Text-Decoration-Line: underline line-through"])(
  "words that are struck out are told of: %s",
  (style) => {
    expect(convert(`<p>It <span style="${style}">fell</span> rose</p>`)).toMatchObject({
      markdown: "It fell rose",
      losses: [{ field: "line-through", value: "fell" }],
    });
  },
);
