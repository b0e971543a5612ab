import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { htmlToText } from "./html-to-text.js";

const text = (body: string) => htmlToText(story({ body }).contentHtml);

test.each([
  ["One.\n\nTwo *and* [three](/x).", "One.\n\nTwo and three."],
  ["# A\n\n- b\n- c", "A\n\nb\n\nc"],
  ['AT&T `<b>` "quoted" &amp;amp; 1 < 2', 'AT&T <b> "quoted" &amp; 1 < 2'],
  ["|a|b|\n|-|-|\n|1|2|", "a\tb\n\n1\t2"],
  ['![Ships "here"](/a.jpg)', 'Ships "here"'],
  ["one\\\ntwo", "one\n\ntwo"],
])("%j reads as %j", (body, expected) => {
  expect(text(body).replace(/\n+/g, "\n")).toBe(expected.replace(/\n+/g, "\n"));
});
