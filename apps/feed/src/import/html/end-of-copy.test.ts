import { expect, test } from "vitest";
import { imported, rss } from "../../../test/imported.js";
import { endOfCopy } from "./end-of-copy.js";

const page = {
  headline: "The mill closes",
  link: "https://old.example/mill/?from=rss",
  guid: "https://old.example/?p=7",
};
const end = (value: string, format: "html" | "text" = "html") =>
  endOfCopy({ value, format, base: undefined }, page);
const more = (words: string) => `<a href="https://old.example/mill#more-7" class="more">${words}</a>`;

test.each([
  "<p>The mill closes after [&#8230;]</p>",
  `<p>The mill closes after [ ... ] ${more("Read <span>on</span>")}</p>\n`,
  `<div><p>The mill closes&hellip;</p> <p>${more("Continue reading")}</p></div>`,
  `The mill closes... ${more("More ...")}`,
  `<p>The mill closes [&#8230;]</p>\n<p>The post ${more("The mill closes")} appeared first on Old.</p>`,
])("is cut: %s", (html) => {
  expect(end(html)).toBe("cut");
});

test("is cut where it is plain", () => {
  expect(end("The mill closes [...]\n", "text")).toBe("cut");
});

test.each([
  `<p>The mill closes.</p><p>${more("Read more")}</p>`,
  `<p>The mill ${more("closes")}<!-- a --></p>`,
])("leads to its own page: %s", (html) => {
  expect(end(html)).toBe("linked");
});

test.each([
  "<p>The mill closes&hellip;</p>",
  "<p>The mill “will [&hellip;] close”.</p>",
  `<p>${more("The mill closes")}</p>`,
  `<p>The mill ${more("closes")}.</p>`,
  '<p>The mill closes&hellip; <a href="https://old.example/other/">Another</a></p>',
  "<p>The mill closes&hellip; <a>Nowhere</a></p>",
  "",
])("may be whole: %s", (html) => {
  expect(end(html)).toBeUndefined();
});

const item = (copy: string) =>
  imported(
    rss(
      `<item><title>A</title><link>https://old.example/mill</link><pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate>${copy}</item>`,
    ),
  ).stories[0];

test("of a description is that of a story which a person has to complete", () => {
  const copy = "The mill closes after [&#8230;]";
  expect(item(`<description><![CDATA[${copy}]]></description>`)).toMatchObject({
    outcome: "draft",
    findings: [{ code: "body-cut" }],
  });
  expect(item(`<content:encoded><![CDATA[${copy}]]></content:encoded>`)).toMatchObject({
    outcome: "published",
  });
});

test("of a summary of Atom is, too", () => {
  const entry = (copy: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Old</title><entry><id>tag:old.example,2019:a</id><title>A</title><updated>2019-11-22T08:00:00Z</updated>${copy}</entry></feed>`;
  const outcome = (copy: string) => imported(entry(copy)).stories[0]?.outcome;
  expect(outcome("<summary>The mill closes [...]</summary>")).toBe("draft");
  expect(outcome("<content>The mill closes [...]</content>")).toBe("published");
});

test("of a description that leads to its own page is told", () => {
  const story = item(`<description><![CDATA[<p>The mill closes.</p>${more("Read more")}]]></description>`);
  expect(story).toMatchObject({ outcome: "published", losses: [{ field: "copy" }] });
});
