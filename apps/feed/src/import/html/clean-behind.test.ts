import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (attributes: string, url = "/a.jpg") => {
  const value = `<div style="background-image:url(${url})" ${attributes}><p>words</p></div>`;
  return htmlToMarkdown({ value, format: "html", base: "https://old.example/a/" });
};

test.each([
  ['class="wp-block-cover" aria-label="Ships"', "![Ships](https://old.example/a.jpg)\n\nwords"],
  ['class="wide wp-block-cover__image"', "![](https://old.example/a.jpg)\n\nwords"],
])("a cover of WordPress shows the picture behind its words: %s", (attributes, expected) => {
  const { markdown, losses } = convert(attributes);
  expect(markdown).toBe(expected);
  expect(losses.map(({ field }) => field)).not.toContain("background-image");
});

test.each(["", 'class="wp-block-covered"', 'class="my-wp-block-cover"'])(
  "a picture behind other words is told of: %s",
  (attributes) => {
    const { markdown, losses } = convert(attributes);
    expect(markdown).toBe("words");
    expect(losses).toMatchObject([
      {
        field: "background-image",
        reason: "A picture behind words is not carried.",
        value: "https://old.example/a.jpg",
      },
    ]);
  },
);

test("nothing is told where no picture is behind the words", () => {
  expect(convert("", "javascript:x").losses).toEqual([]);
  const { losses } = htmlToMarkdown({ value: "<div>words</div>", format: "html", base: undefined });
  expect(losses).toEqual([]);
});
