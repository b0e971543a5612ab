import { expect, test } from "vitest";
import { html } from "./html.js";
import { attributes } from "./markup.js";
import { xml } from "./xml.js";

const picture = "data:image/png;base64,iVBORw0KGgo=";
const attacks = [
  "javascript:alert(1)",
  "  JAVASCRIPT:alert(1)",
  "java\nscript:alert(1)",
  "\u0000javascript:alert(1)",
  "javascript\t:alert(1)",
  "javascript:alert('https://news.example/')",
  "javascript:https:",
  "http-javascript:alert(1)",
  "vbscript:mailto:x",
  "data:text/html,<script>alert(1)</script>",
  "data:image/svg+xml;base64,PHN2Zy8+",
];

test.each(attacks)("%j stands in no attribute that a browser follows or loads", (attack) => {
  for (const name of [
    "href",
    "xlink:href",
    "src",
    "srcset",
    "poster",
    "action",
    "formaction",
    "cite",
    "url",
    "xmlUrl",
    "htmlUrl",
    "data",
    "background",
  ])
    expect(String(attributes({ [name]: attack }))).toBe(`${name}="#"`);
  expect(String(html`<a href="${attack}" title="x">`)).toBe('<a href="#" title="x">');
  expect(String(html`<video poster='${attack}'>`)).toBe("<video poster='#'>");
  expect(String(xml`<outline xmlUrl="${attack}"/>`)).toBe('<outline xmlUrl="#"/>');
});

test.each([
  "https://news.example/",
  "HTTP://news.example/",
  " \u0000https://news.example/",
  "ht\ntp://news.example/",
  "mailto:desk@news.example",
  "tag:news.example,2024:a",
  "/a:b",
  "?a:b",
  "#a:b",
  "a",
])("%j is followed", (address) => {
  expect(String(attributes({ href: address }))).not.toBe('href="#"');
});

test("a small picture in the document is loaded, and never followed", () => {
  expect(String(html`<img src="${picture}">`)).toBe(`<img src="${picture}">`);
  expect(String(html`<a href="${picture}">`)).toBe('<a href="#">');
});

test("a list of files is loaded where each of them may be", () => {
  const files = "https://news.example/a.jpg 800w, /b.jpg?x=1,2 400w";
  expect(String(attributes({ srcset: files }))).toBe(`srcset="${files}"`);
  expect(String(attributes({ srcset: `${files}, javascript:alert(1) 2x` }))).toBe('srcset="#"');
});

test("an address can be put together, and its scheme cannot", () => {
  expect(String(html`<a href="/stories/${"a:b"}/">`)).toBe('<a href="/stories/a:b/">');
  expect(String(html`<a href="mailto:${"desk@news.example"}">`)).toBe('<a href="mailto:desk@news.example">');
  expect(String(html`<a href="${"java"}${"script:alert(1)"}">`)).toBe('<a href="java#">');
});
