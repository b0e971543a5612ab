import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { renderAtom, renderAtomBytes, streamAtom } from "../atom/index.js";
import { renderRss, renderRssBytes, streamRss } from "../rss/index.js";
import { html, trustedHtml } from "../template/html.js";
import { xml } from "../template/xml.js";
import type { FeedExtension } from "./extension.js";

const itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
const extension: FeedExtension = {
  namespaces: { itunes },
  head: xml`<itunes:author>${"AT&T"}</itunes:author>\n`,
  item: ({ article }) => xml`<itunes:subtitle>${article.headline}</itunes:subtitle>\n`,
};
const feed = {
  publication,
  url: "https://news.example/feed.xml",
  homeUrl: "https://news.example/",
  updated: "2024-05-01",
  stories: [story(), story({ headline: "Two", status: "withdrawn" })],
};
const formats = { renderRss, renderAtom };
const read = (document: string): unknown => new XMLParser({ ignoreAttributes: false }).parse(document);

test("says what it says of itself and of each story in another vocabulary", () => {
  expect(read(renderRss({ ...feed, extension }))).toMatchObject({
    rss: {
      "@_xmlns:itunes": itunes,
      channel: {
        "itunes:author": "AT&T",
        item: { title: "Harbour reopens", "itunes:subtitle": "Harbour reopens" },
      },
    },
  });
  expect(read(renderAtom({ ...feed, extension }))).toMatchObject({
    feed: {
      "@_xmlns:itunes": itunes,
      "itunes:author": "AT&T",
      entry: { "itunes:subtitle": "Harbour reopens" },
    },
  });
});

test("is the same in bytes and as a stream", async () => {
  const told = { ...feed, extension, stories: [story()] };
  for (const [render, bytes, stream] of [
    [renderRss, renderRssBytes, streamRss],
    [renderAtom, renderAtomBytes, streamAtom],
  ] as const) {
    const text = render(told);
    expect(new TextDecoder().decode(bytes(told))).toBe(text);
    let streamed = "";
    for await (const chunk of stream(told, told.stories)) streamed += chunk;
    expect(streamed.replace(/<lastBuildDate>.*\n/, "")).toBe(text.replace(/<lastBuildDate>.*\n/, ""));
  }
});

test("may use what a feed has declared, and declare it again", () => {
  const dcterms = "http://purl.org/dc/terms/";
  const item = () => xml`<dcterms:spatial>${"Busan"}</dcterms:spatial>\n`;
  expect(renderRss({ ...feed, extension: { namespaces: {}, item } })).toContain("<dcterms:spatial>Busan<");
  for (const render of Object.values(formats))
    expect(
      render({ ...feed, extension: { namespaces: { dcterms }, item } }).match(/xmlns:dcterms=/g),
    ).toHaveLength(1);
});

test.each<[string, FeedExtension, RegExp | string]>([
  [
    "a prefix that the feed has for another vocabulary",
    { namespaces: { fh: itunes } },
    /^feed\.extension\.namespaces\.fh is the feed's own prefix, of http:.*history/,
  ],
  [
    "a prefix that is no name",
    { namespaces: { "a b": itunes } },
    /^feed\.extension\.namespaces has the prefix "a b"/,
  ],
  [
    "a prefix of XML itself",
    { namespaces: { xmlns: itunes } },
    /^feed\.extension\.namespaces has the prefix "xmlns"/,
  ],
  [
    "a namespace without an address",
    { namespaces: { itunes: "" } },
    /^feed\.extension\.namespaces\.itunes must be/,
  ],
  [
    "a namespace that is no text",
    { namespaces: Object.assign({ itunes }, { itunes: 1 }) },
    /^feed\.extension\.namespaces\.itunes must be the name of a namespace, and is 1\.$/,
  ],
  [
    "an element whose prefix is not declared",
    { namespaces: {}, item: () => xml`<itunes:season>1</itunes:season>` },
    /^feed\.extension\.item uses the prefix "itunes", which is not declared in feed\.extension\.namespaces\.$/,
  ],
  [
    "an attribute whose prefix is not declared",
    { namespaces: { itunes }, head: xml`<itunes:owner xlink:href="https://news.example/"/>` },
    /^feed\.extension\.head uses the prefix "xlink"/,
  ],
  [
    "a prefix beside the element that declares it",
    { namespaces: { itunes }, head: xml`<geo:a xmlns:geo="urn:geo"/><geo:b/>` },
    /^feed\.extension\.head uses the prefix "geo"/,
  ],
  [
    "an end of nothing",
    { namespaces: { itunes }, head: xml`</channel>` },
    /^feed\.extension\.head is not well-formed: <\/channel> /,
  ],
  [
    "HTML, in which not all that is begun is ended",
    { namespaces: { itunes }, head: html`<itunes:summary>a<br>b</itunes:summary>` },
    /^feed\.extension\.head is not well-formed: <br> /,
  ],
  ...Object.entries({
    "&": html`<itunes:author>Tom & Jerry</itunes:author>`,
    "&nbsp;": html`<itunes:author>Tom&nbsp;T.</itunes:author>`,
    "&b": html`<itunes:image href="https://news.example/?a&b=1"/>`,
    "]]>": html`<itunes:author>]]></itunes:author>`,
    "<": html`<itunes:author>1 < 2</itunes:author>`,
    "<!DOCTYPE": html`<!DOCTYPE a><itunes:block/>`,
    "<?xml": html`<?xml version="1.0"?><itunes:block/>`,
    "<!--": html`<!-- a -- b --><itunes:block/>`,
    "<itunes:image controls>": html`<itunes:image controls></itunes:image>`,
    "<itunes:image a=1>": html`<itunes:image a=1></itunes:image>`,
    '<itunes:image a=""b="">': html`<itunes:image a="1"b="2"></itunes:image>`,
    "<itunes:2>": html`<itunes:2></itunes:2>`,
    '<itunes:image 1="">': html`<itunes:image 1="a"></itunes:image>`,
    '<itunes:image a="" a="">': html`<itunes:image a="1" a="2"></itunes:image>`,
    "\u0007": trustedHtml("<itunes:author>\u0007</itunes:author>"),
  }).map(([wrong, head]): [string, FeedExtension, string] => [
    `what no parser of XML reads: ${wrong}`,
    { namespaces: { itunes }, head },
    `feed.extension.head is not well-formed: ${JSON.stringify(wrong)} `,
  ]),
])("refuses %s", (_, faulty, message) => {
  for (const render of Object.values(formats))
    expect(() => render({ ...feed, extension: faulty })).toThrow(message);
});

// Looked at from each of them to the end and back, these would take an hour.
test.each(["<", "<a", "<a ", '<a b="', "</"])("refuses twenty thousand times %j", (mark) => {
  const head = trustedHtml(mark.repeat(20_000));
  expect(() => renderRss({ ...feed, extension: { namespaces: {}, head } })).toThrow(/is not well-formed/);
});

test("has a prefix that is called as what every object has", () => {
  expect(renderRss({ ...feed, extension: { namespaces: { constructor: "urn:a" } } })).toContain(
    'xmlns:constructor="urn:a"',
  );
});

test("refuses text that no template composed", () => {
  const text = Object.assign({ item: extension.item }, { item: () => "<itunes:season>1</itunes:season>" });
  for (const render of Object.values(formats))
    expect(() => render({ ...feed, extension: Object.assign({}, extension, text) })).toThrow(
      /^feed\.extension\.item must be composed with xml, and is "<itunes/,
    );
});

test.each([
  ["text in CDATA", xml`<itunes:summary><![CDATA[${"<a:b>"}]]></itunes:summary>\n`],
  ["references", xml`<itunes:author title="&quot;">&amp;&#233;&#xE9;${"&'<]]>"} it's</itunes:author >\n`],
  [
    "brackets beside a tag and a comment",
    xml`<itunes:author>]]<itunes:block/>>]]<!-- a -->></itunes:author>\n`,
  ],
  ["an instruction", xml`<?podcast a > b?>\n`],
  ["an attribute that is called as its element", xml`<a a="1"/>\n`],
  ["names in any script", xml`<itunes:é 작가="a"/>\n`],
  ["white space in a tag", xml`<itunes:image\n  href = "https://news.example/"\n/>\n`],
  ["a comment", xml`<!-- <a:b> -->\n`],
  [
    "a namespace declared where it is used",
    xml`<geo:lat xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">1</geo:lat>\n`,
  ],
  [
    "an attribute of XML itself",
    xml`<itunes:summary xml:lang="en" title="a > b:c d:e='x'">x</itunes:summary>\n`,
  ],
  ["values with what ends a tag", xml`<itunes:image title="a > b:c"/><itunes:image title='${"a"} > b:c'/>\n`],
  [
    "a namespace declared further out",
    xml`<geo:Point xmlns:geo="urn:geo"><geo:lat>1</geo:lat></geo:Point>\n`,
  ],
  [
    "elements within each other",
    xml`<itunes:owner><itunes:name>A</itunes:name><itunes:block/></itunes:owner>\n`,
  ],
])("takes no offence at %s", (_, head) => {
  for (const render of Object.values(formats))
    expect(render({ ...feed, extension: { namespaces: { itunes }, head } })).toContain(String(head));
});
