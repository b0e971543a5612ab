import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: "https://old.example/" });
const to = (address: string, inside: string) => `<figure><a href="${address}">${inside}</a></figure>`;

test("a card that leads to another page is one link, with its words once", () => {
  const { markdown, losses, images } = convert(
    to(
      "https://other.example/a",
      '<div class="card-content"><div class="kg-bookmark-title">The vote</div><div class="kg-bookmark-description">Eight to three.</div><div><img src="sign.png" alt=""><span>Other</span><span>Ada</span></div></div><div><img src="thumb.jpg"></div>',
    ),
  );
  expect(markdown).toBe("[The vote](https://other.example/a)\n\nEight to three.\n\nOther Ada");
  expect(images.size).toBe(0);
  expect(losses).toMatchObject([
    { field: "<img>", value: "sign.png" },
    { field: "<img>", value: "thumb.jpg" },
  ]);
});

test("a title that is a heading stays one, and a picture that says something stays", () => {
  const card = '<img src="quay.jpg" alt="A quay"><h3 class="card__title">The vote</h3><p>Eight to three.</p>';
  expect(convert(to("/a", card)).markdown).toBe(
    "![A quay](https://old.example/quay.jpg)\n\n### [The vote](https://old.example/a)\n\nEight to three.",
  );
});

test.each([
  ["<p>The vote</p><p>Eight.</p>", "[The vote](https://old.example/a)\n\n[Eight.](https://old.example/a)"],
  ['<div class="card-title">The vote</div>', "[The vote](https://old.example/a)"],
  ['<span class="card-title">The vote</span> now', "[The vote now](https://old.example/a)"],
  ['<div class="card-title"></div><p>Eight.</p>', "[Eight.](https://old.example/a)"],
  [
    '<p class="subtitle">The vote</p><p>Eight.</p>',
    "[The vote](https://old.example/a)\n\n[Eight.](https://old.example/a)",
  ],
])("a link that is no card stays whole: %s", (inside, markdown) => {
  expect(convert(to("/a", inside)).markdown).toBe(markdown);
});
