import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const base = "https://old.example/";
const convert = (attributes: string) =>
  htmlToMarkdown({ value: `<img ${attributes}>`, format: "html", base });
const told = (attributes: string) => convert(attributes).losses;

describe("the file of a picture", () => {
  test.each([
    ['src="a.jpg"', "a.jpg"],
    ['src=" " data-src="a.jpg"', "a.jpg"],
    ['src="DATA:image/gif;base64,A" data-lazy-src="a.jpg"', "a.jpg"],
    ['data-original="a.jpg"', "a.jpg"],
    ['data-orig-file="a.jpg"', "a.jpg"],
    ['data-large-file="a.jpg"', "a.jpg"],
    ['srcset="c.jpg 1x" data-src="a.jpg"', "a.jpg"],
    ['src="data:x" srcset=" a.jpg, b.jpg 2x"', "a.jpg"],
    ['data-srcset="a.jpg 1x"', "a.jpg"],
    ['srcset="w_300,h_200/a.jpg 300w, w_600,h_400/a.jpg 600w"', "w_300,h_200/a.jpg"],
  ])("%s", (attributes, file) => {
    const { markdown, images } = convert(`${attributes} alt="A"`);
    expect(markdown).toBe(`![A](${base}${file})`);
    expect([...images.keys()]).toEqual([base + file]);
  });
});

test("its title is on one line, and is none where it says nothing", () => {
  expect(convert('src="a.jpg" alt="A\n B" title="T\n U"').markdown).toBe(`![A B](${base}a.jpg "T U")`);
  expect(convert('src="a.jpg" alt="" title=" "').markdown).toBe(`![](${base}a.jpg)`);
});

test("what is not carried of it is told", () => {
  const oneFile = { field: "<img srcset>", reason: "One file of each picture in the copy is kept." };
  expect(told('src="a.jpg" alt=""')).toEqual([]);
  expect(told('src="a.jpg" alt="" srcset="b.jpg 2x"')).toEqual([oneFile]);
  expect(told('src="a.jpg" alt="" data-srcset="b.jpg 2x"')).toEqual([oneFile]);
  expect(told('src="a.jpg"')).toMatchObject([{ field: "<img alt>", value: `${base}a.jpg` }]);
  expect(told('src="a.jpg" width=1 height=1')).toMatchObject([{ field: "<img>", value: `${base}a.jpg` }]);
  expect(told('src="Data:image/gif;base64,A"')).toMatchObject([
    {
      reason: "The picture's file is in the address itself; save it as a file, and link to that.",
      value: "Data:image/gif;base64,A",
    },
  ]);
  const none = { field: "<img>", reason: "The picture has no web address that could be shown." };
  expect(told('alt="Ships"')).toMatchObject([{ ...none, value: "Ships" }]);
  expect(told("")).toMatchObject([none]);
});
