import { expect, test } from "vitest";
import { imported, jsonFeed, rss } from "../../../test/imported.js";
import { escapedTwice } from "./escaped-twice.js";

test.each([
  ["&lt;p&gt;One.&lt;/p&gt;", "<p>One.</p>"],
  ['\n&lt;div class="a"&gt;&lt;p&gt;One.&lt;/p&gt;&lt;/div&gt; ', '\n<div class="a"><p>One.</p></div> '],
  ["&lt;h2&gt;Caf&amp;eacute;&lt;/h2&gt;&lt;p&gt;One&lt;/p&gt;", "<h2>Caf&eacute;</h2><p>One</p>"],
])("HTML that was escaped once more is what it was before: %s", (html, expected) => {
  expect(escapedTwice(html)).toBe(expected);
});

test.each([
  "Write &lt;p&gt;One.&lt;/p&gt;",
  "&lt;p&gt; begins a paragraph, and nothing has to end it",
  "&lt;p&gt;One&lt;/p&gt; is a paragraph.",
  "<p>&lt;p&gt;One.&lt;/p&gt;</p>",
  "&lt;b&gt;bold&lt;/b&gt;",
  "&lt;pre&gt;One.&lt;/pre&gt;",
  "One &amp; two",
])("words that show a tag stay: %s", (html) => {
  expect(escapedTwice(html)).toBeUndefined();
});

const twice = "&lt;p&gt;The pact &amp;amp; its end.&lt;/p&gt;&lt;p&gt;It goes on.&lt;/p&gt;";
const day = "<pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate>";
const inRss = (copy: string) =>
  rss(`<item><title>A</title><guid>tag:o.example,2019:a</guid>${day}${copy}</item>`);
const inAtom = (content: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>tag:o.example,2019:a</id><title>A</title><updated>2019-11-22T08:00:00Z</updated>${content}</entry></feed>`;

test.each<[string, Parameters<typeof imported>[0]]>([
  ["a description", inRss(`<description><![CDATA[${twice}]]></description>`)],
  ["encoded content", inRss(`<content:encoded><![CDATA[${twice}]]></content:encoded>`)],
  ["Atom's HTML", inAtom(`<content type="html"><![CDATA[${twice}]]></content>`)],
  ["a JSON Feed", jsonFeed({ content_html: twice })],
])("shows no tags to readers where %s was escaped twice", (_, file) => {
  expect(imported(file).files[0]?.text).toMatch(
    /\nsummary: The pact & its end\.\n[^]*\n\nThe pact & its end\.\n\nIt goes on\.\n$/,
  );
});

test("shows no tags to readers where Atom does not say that it is HTML", () => {
  const content = "&lt;p&gt;The pact.&lt;/p&gt;&lt;p&gt;It goes on.&lt;/p&gt;";
  const written = (file: string) => imported(file).files[0]?.text;
  expect(written(inAtom(`<content>${content}</content>`))).toMatch(/\n\nThe pact\.\n\nIt goes on\.\n$/);
  expect(written(inAtom(`<content type="text">${content}</content>`))).toContain(
    String.raw`\<p>The pact.\</p>`,
  );
});
