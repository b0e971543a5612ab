import { expect, test } from "vitest";
import { html, trustedHtml } from "./html.js";
import { attributes } from "./markup.js";
import { xml } from "./xml.js";

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

test.each<[string, unknown]>([
  ["#:alert(1)", html`<a href="${"javascript"}:${"alert(1)"}">x</a>`],
  ["#://%0aalert(1)", html`<a href="${"javascript"}://${"%0aalert(1)"}">x</a>`],
  ["#script:alert(1)", html`<a href="${"java"}script:alert(1)">x</a>`],
  ["https://news.example/", html`<a href="${"https"}://${"news.example"}/">x</a>`],
  ["https://news.example:8080/", html`<a href="${"https://news.example"}:${8080}/">x</a>`],
  ["/a:b", html`<a href="${"/a"}:b">x</a>`],
  ["javascript#:alert(1)", html`<a href="${"javascript"}${undefined}:alert(1)">x</a>`],
  ["javascript#:alert(1)", html`<a href="${"javascript"}${[]}:alert(1)">x</a>`],
])("lets no value name a scheme that a browser runs: %s", (address, link) =>
  expect(String(link)).toBe(`<a href="${address}">x</a>`),
);

test.each([
  ["a script", (text: string) => html`<script>let x = "${text}";</script>`],
  ["a script with attributes", (text: string) => html`<SCRIPT type="module" data-x=">">${text}</SCRIPT>`],
  ["a stylesheet", (text: string) => html`<p>${1}</p><style media='print'>a { color: ${text} }</style>`],
])("interpolates no text in %s, where none can be escaped", (_, template) => {
  expect(() => template("</script>")).toThrow(/^Markup and numbers, .* in <script> and <style>/);
});

test.each<[string, (text: string) => unknown]>([
  ["what runs on an event", (text) => html`<p onclick="show('${text}')">x</p>`],
  ["a style", (text) => html`<p style="color: ${text}">x</p>`],
  ["a document", (text) => html`<iframe SRCDOC='${text}'></iframe>`],
  ["attributes of a style", (text) => attributes({ style: text })],
  ["attributes that run on an event", (text) => attributes({ onError: text })],
])("interpolates no text in %s, which a browser runs however it is escaped", (_, template) => {
  expect(() => template("');alert(1)//")).toThrow(/^Markup and numbers, .* style, srcdoc and what runs/);
});

test("interpolates markup and numbers in what a browser runs, escaped for the attribute", () => {
  const page = html`<p>${"<"}</p>`;
  expect(String(html`<iframe srcdoc="${page}" style="width: ${50}%${undefined}"></iframe>`)).toBe(
    '<iframe srcdoc="&lt;p&gt;&amp;lt;&lt;/p&gt;" style="width: 50%"></iframe>',
  );
  expect(String(attributes({ style: 1, title: "one" }))).toBe('style="1" title="one"');
});

test("interpolates markup and numbers in a script, and text behind it", () => {
  const data = trustedHtml('"x"');
  expect(
    String(html`<script type="${"a"}">f(${data}, ${1}${undefined}${[data]})</script><p>${"<"}</p>`),
  ).toBe('<script type="a">f("x", 1"x")</script><p>&lt;</p>');
  expect(String(html`<scripted>${"<"}</scripted>`)).toBe("<scripted>&lt;</scripted>");
});

test.each<[string, (text: string) => unknown, string]>([
  [
    "an arrow",
    (text) => html`<a title="Home > ${text}" href="/x">`,
    '<a title="Home > &quot; on=&quot;&#39;" href="/x">',
  ],
  [
    "an arrow in other quotes",
    (text) => html`<a title='-> ${text}'>`,
    "<a title='-> &quot; on=&quot;&#39;'>",
  ],
  ["an arrow in XML", (text) => xml`<a t="->${text}"/>`, '<a t="->&quot; on=&quot;&#39;"/>'],
  [
    "an arrow behind another value",
    (text) => html`<a title="${1}>${text}">`,
    '<a title="1>&quot; on=&quot;&#39;">',
  ],
  ["an apostrophe", (text) => html`<a title="It's ${text}">`, '<a title="It\'s &quot; on=&quot;&#39;">'],
  ["the sign of a tag", (text) => html`<a title="1 < ${text}">`, '<a title="1 < &quot; on=&quot;&#39;">'],
  [
    "a tag's name",
    (text) => html`<a title="<script>" id="${text}">`,
    '<a title="<script>" id="&quot; on=&quot;&#39;">',
  ],
  ["a comment's sign", (text) => html`<a title="<!-- ${text}">`, '<a title="<!-- &quot; on=&quot;&#39;">'],
])("escapes a value behind %s for the attribute that it stands in", (_, template, written) => {
  expect(String(template(`" on="'`))).toBe(written);
});

test("knows text behind tags whose values have marks of tags in them", () => {
  expect(String(html`<a title="a > b" id='"<script>'>${'"<b>"'}</a>`)).toBe(
    `<a title="a > b" id='"<script>'>"&lt;b&gt;"</a>`,
  );
  expect(String(html`<!-- it's <b --><p>Don't ${'"<"'}</p>`)).toBe(`<!-- it's <b --><p>Don't "&lt;"</p>`);
  expect(String(html`<script>if (a < "b") f('>')</script><p>${"<"}</p>`)).toBe(
    `<script>if (a < "b") f('>')</script><p>&lt;</p>`,
  );
});

test("is its text in JSON, where an object without fields would say nothing", () => {
  expect(JSON.stringify({ page: html`<b>${"AT&T"}</b>` })).toBe('{"page":"<b>AT&amp;T</b>"}');
});
