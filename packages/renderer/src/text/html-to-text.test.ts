import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { feedContent } from "../feed/content.js";
import { htmlToText } from "./html-to-text.js";

const text = (body: string) => htmlToText(story({ body }).contentHtml);

test.each([
  ["One.\n\nTwo *and* [three](/x).", "One.\n\nTwo and three."],
  ["# A\n\n- b\n- c", "A\n\n- b\n- c"],
  ['AT&T `<b>` "quoted" &amp;amp; 1 < 2', 'AT&T <b> "quoted" &amp; 1 < 2'],
  ["|a|b|\n|-|-|\n|1|2|", "a\tb\n1\t2"],
  ['![Ships "here"](/a.jpg)', 'Ships "here"'],
  ["one\\\ntwo", "one\ntwo"],
])("%j reads as %j", (body, expected) => {
  expect(text(body)).toBe(expected);
});

test.each([
  ["Roses are red,\\\nviolets are blue.\n\nSugar.", "Roses are red,\nviolets are blue.\n\nSugar."],
  [
    "So:\n\n```py\n\nif x < 1:\n    y &amp; y\n\n\nz\n\n```\n\nThus.",
    "So:\n\n\nif x < 1:\n    y &amp; y\n\n\nz\n\nThus.",
  ],
  ["```\n  a\nb\n```\n\n- c\n\n       d\n      e", "  a\nb\n\n- c\n\n d\ne"],
  ["a\n\n```\n```\n\nb", "a\n\nb"],
])("%j keeps its lines: %j", (body, expected) => {
  expect(text(body)).toBe(expected);
});

test.each([
  ["3. Bergen\n4. Oslo\n\nAnd:\n\n1. Stavanger", "3. Bergen\n4. Oslo\nAnd:\n1. Stavanger"],
  ["0. Bergen", "0. Bergen"],
  [
    "- Ports\n  1. Bergen\n\n     on the coast\n  2. Oslo\n- Ferries",
    "- Ports\n  1. Bergen\non the coast\n  2. Oslo\n- Ferries",
  ],
  ["1. Ports\n   - Bergen\n     - Oslo\n2. Ferries", "1. Ports\n  - Bergen\n    - Oslo\n2. Ferries"],
  ["- \n- Bergen\n\nOslo", "- Bergen\nOslo"],
  ["-\n\nOslo", "Oslo"],
  ["> - *Bergen* is\n> - ![a port](/a.jpg)", "- Bergen is\n- a port"],
])("the items of %j have their marks: %j", (body, expected) => {
  expect(text(body).replace(/\n+/g, "\n")).toBe(expected);
});

test.each([
  ["a\n\n- b\n- c\n\nd", "a\n\n- b\n- c\n\nd"],
  ["- a\n\n  b\n- c", "- a\n\nb\n\n- c"],
  ["- *a*\n  1. b\n  2. c\n- d", "- a\n  1. b\n  2. c\n- d"],
  ["- a\n\n  - b\n  - c", "- a\n\n  - b\n  - c"],
  ["- a\n\n1. b", "- a\n\n1. b"],
  ["- > a\n- # b\n- c", "- a\n\n- b\n- c"],
  ["a\n\n|b|\n|-|\n|c|\n|d|\n\ne", "a\n\nb\nc\nd\n\ne"],
])("items and rows of %j stand below each other, but where they hold paragraphs: %j", (body, expected) => {
  expect(text(body)).toBe(expected);
});

test.each([
  ["<li>a</li>", "- a"],
  ['<ol class="b" start="9"><li>a</li></ol></ol><li>b', "9. a\n\n- b"],
])("%j has marks: %j", (given, expected) => {
  expect(htmlToText(given)).toBe(expected);
});

test.each([
  ["<p>a<br><br>b<br>\nc<br/>d</p>", "a\n\nb\nc\nd"],
  ['<pre>\n a<b title=">">b</b>\n c</pre>', " ab\n c"],
  ["<p>a</p><pre> b", "a\n\n b"],
  ['<a title="a > b" href="/x">c</a> d', "c d"],
  ['<a href="/x" title=">=">b</a> <a title="> c" href="/x?a=">d</a>', "b d"],
  ['<img title="x > y" alt="A &#x26; B" src="/a.jpg">!', "A & B!"],
  ['<img alt="Ships\nand a quay">', "Ships and a quay"],
  ["<p> a <b> b </b></p>\t<p>&#x3C;&#x20;&amp;&#10; c\t</p>", "a  b\n\n< &\nc"],
  ["<p>a</p><p>&#99999999;&#x110000;&#0;&unknown;</p>", "a\n\n&#99999999;\ufffd\u0000&unknown;"],
  ["<p>&toString; &valueOf;</p>", "&toString; &valueOf;"],
  ["<p>a</p>\n \t\n\n\n<p>b</p>", "a\n\nb"],
  ["<tr><td>1</td> <td></td><td>3</td></tr>", "1\t\t3"],
  ["<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n<tr><td>3</td> and <td>4</td></tr>", "1\t2\n3 and 4"],
])("the HTML %j reads as %j", (given, expected) => {
  expect(htmlToText(given)).toBe(expected);
});

test.each([
  ["Ships at a quay", "Ships at a quay", "Ships at a quay ·"],
  ["Ships at a quay", "Ships at a quay.", "Ships at a quay."],
  ['Ships & "boats" < 5 m', 'Ships & "boats" < 5 m', 'Ships & "boats" < 5 m ·'],
  ["항구", "항구。", "항구。"],
  ["Two cranes", "Cranes in Busan.", "Two cranes\nCranes in Busan."],
  ["Ships", "Ships at a quay", "Ships\nShips at a quay ·"],
  ["Ships", undefined, "Ships\n"],
])("a picture of %j under which stands %j reads as %j", (alt, caption, expected) => {
  const renditions = [{ url: "https://news.example/a.jpg", mediaType: "image/jpeg" }];
  const content = feedContent(
    story({ body: "Copy.", media: [{ kind: "photo", credit: "B", alt, caption, renditions }] }),
  );
  expect(htmlToText(content)).toBe(`Copy.\n\n${expected}${caption ? " " : ""}Photo credit: B`);
  expect(content).toContain(' alt="');
});

test.each(
  "p h1 h2 h3 h4 h5 h6 blockquote ul ol table thead tbody tr figure figcaption section aside".split(" "),
)("a <%s> stands apart from what is around it", (name) => {
  expect(htmlToText(`a<${name}>b</${name}>c`)).toBe("a\nb\nc");
});

test("a line across the page stands between what is around it", () => {
  expect(htmlToText("a<hr>b")).toBe("a\nb");
});

test("reads a long run of spaces, of tags and of quotes in one go", () => {
  const spaces = " ".repeat(1_000_000);
  expect(htmlToText(`<pre>a${spaces}b${spaces}</pre>`)).toBe(`a${spaces}b`);
  expect(htmlToText("<b></b>".repeat(200_000))).toBe("");
});
