import { html } from "@copydesk/renderer";
import { expect, test } from "vitest";
import { publication } from "../../test/article.js";
import { record } from "../../test/record.js";
import { addressesBelow } from "../site/addresses.js";
import { listedStories } from "./listed-story.js";

const site = { publication, addresses: addressesBelow(publication.baseUrl) };
const hostile = { headline: "A <b> & “pact”\ud800", summary: '</p><script>alert("1")</script>' };

test("gives each time what it wrote of a story first, and writes it once", () => {
  const asked: string[] = [];
  const listedOf = listedStories(
    site,
    ({ id }) => {
      asked.push(id);
      return hostile;
    },
    2,
  );
  const written = (slug: string) => {
    const { headline, details, section } = listedOf(record(slug, { section: "Asia & <Pacific>" }));
    return html`${section} ${headline} ${details}`.toString();
  };
  const first = [written("a"), written("b")];
  expect([written("a"), written("b")]).toEqual(first);
  expect(asked).toEqual([record("a").id, record("b").id]);
  expect(first.join("\n")).toMatchInlineSnapshot(`
    "<a href="https://news.example/sections/asia-pacific-42f3603a29/">Asia &amp; &lt;Pacific&gt;</a> <a href="https://news.example/stories/a/">A &lt;b&gt; &amp; “pact”�</a> <p>&lt;/p&gt;&lt;script&gt;alert("1")&lt;/script&gt;</p>
    <p class="dates"><time datetime="2019-11-22">22 November 2019</time></p>
    <a href="https://news.example/sections/asia-pacific-42f3603a29/">Asia &amp; &lt;Pacific&gt;</a> <a href="https://news.example/stories/b/">A &lt;b&gt; &amp; “pact”�</a> <p>&lt;/p&gt;&lt;script&gt;alert("1")&lt;/script&gt;</p>
    <p class="dates"><time datetime="2019-11-22">22 November 2019</time></p>"
  `);
});

test("keeps long texts as far as there is room, and goes on without", () => {
  const summary = "한".repeat(3_000_000);
  const asked: string[] = [];
  const listedOf = listedStories(
    site,
    ({ slug }) => {
      asked.push(slug);
      return { headline: slug, summary };
    },
    3,
  );
  for (const slug of ["a", "b", "c", "a", "b", "c"])
    expect(listedOf(record(slug)).headline.toString()).toContain(`>${slug}</a>`);
  expect(asked).toEqual(["a", "b", "c", "c"]);
});

test("writes it each time where there are too many stories to keep what they show", () => {
  let asked = 0;
  const listedOf = listedStories(
    site,
    () => {
      asked += 1;
      return hostile;
    },
    100_000,
  );
  expect(listedOf(record("a")).headline.toString()).toBe(listedOf(record("a")).headline.toString());
  expect(asked).toBe(2);
});
