import { expect, test } from "vitest";
import { html, trustedHtml } from "./html.js";

test("escapes text, and nests what is trusted", () => {
  expect(String(html`<p title="${'"<&'}">${"<b>"}${trustedHtml("<i>ok</i>")}</p>`)).toBe(
    '<p title="&quot;&lt;&amp;">&lt;b&gt;<i>ok</i></p>',
  );
});

test.each([
  "https://news.example/?a=1",
  "http://x/",
  "mailto:desk@news.example",
  "/a:b",
  "#a",
  "?a:b",
  "a/b",
  "",
  "tag:news.example,2019:a",
])("leaves the address %j as it is", (address) =>
  expect(String(html`<a href="${address}">x</a>`)).toBe(`<a href="${address}">x</a>`),
);

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
])("lets no browser run %j", (address) => {
  expect(String(html`<a href="${address}">x</a>`)).toBe('<a href="#">x</a>');
  expect(String(html`<img src='${address}'>`)).toBe("<img src='#'>");
});

test.each([
  ["a script", (text: string) => html`<script>let x = "${text}";</script>`],
  ["a script with attributes", (text: string) => html`<SCRIPT type="module" data-x=">">${text}</SCRIPT>`],
  ["a stylesheet", (text: string) => html`<p>${1}</p><style media='print'>a { color: ${text} }</style>`],
])("interpolates no text in %s, where none can be escaped", (_, template) => {
  expect(() => template("</script>")).toThrow(/^Markup and numbers, .* in <script> and <style>/);
});

test("interpolates markup and numbers in a script, and text behind it", () => {
  const data = trustedHtml('"x"');
  expect(
    String(html`<script type="${"a"}">f(${data}, ${1}${undefined}${[data]})</script><p>${"<"}</p>`),
  ).toBe('<script type="a">f("x", 1"x")</script><p>&lt;</p>');
  expect(String(html`<scripted>${"<"}</scripted>`)).toBe("<scripted>&lt;</scripted>");
});

test("is its text in JSON, where an object without fields would say nothing", () => {
  expect(JSON.stringify({ page: html`<b>${"AT&T"}</b>` })).toBe('{"page":"<b>AT&amp;T</b>"}');
});
