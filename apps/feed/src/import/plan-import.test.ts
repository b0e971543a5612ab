import { describe, expect, test } from "vitest";
import { imported, jsonFeed, rss } from "../../test/imported.js";
import type { ImportPlan } from "./plan-import.js";

const day = "<pubDate>Fri, 22 Nov 2019 08:00:00 GMT</pubDate>";
const saturday = "<pubDate>Sat, 23 Nov 2019 08:00:00 GMT</pubDate>";
const words = "<description>Words of the story.</description>";
const outcomes = ({ stories }: ImportPlan) => stories.map(({ outcome }) => outcome);
const codes = ({ stories }: ImportPlan) =>
  stories.flatMap(({ findings }) => findings.map(({ code }) => code));
const ninjs = {
  uri: "urn:newsml:agency.example:20191122:4",
  standard: { name: "ninjs", version: "3.1" },
  type: "text",
  language: "en",
  firstCreated: "2019-11-22T08:00:00Z",
  headlines: [{ role: "main", value: "Four" }],
  descriptions: [{ role: "summary", value: "Four." }],
  bodies: [{ role: "main", contentType: "text/html", value: "<p>Words.</p>" }],
};

describe("a guid that cannot be kept keeps its story from being published under another name", () => {
  test.each<[string, string | object, string]>([
    [
      "a feed that says no address",
      rss(`<item><title>One</title><guid isPermaLink="false">abc-1</guid>${day}${words}</item>`, ""),
      "guid-without-feed",
    ],
    ["an agency’s item", ninjs, "guid-without-feed"],
    ["a guid of two lines", jsonFeed({ id: "one\ntwo" }), "guid-unfit"],
    ["a guid with a separator of lines", jsonFeed({ id: "one\u2028two" }), "guid-unfit"],
  ])("of %s", (_, file, code) => {
    const first = imported(file);
    expect(first.files).toEqual([]);
    expect(outcomes(first)).toEqual(["refused"]);
    expect(codes(first)).toEqual([code]);
  });

  test.each<[string, string | object]>([
    [
      "a feed that says no address",
      rss(`<item><title>One</title><guid isPermaLink="false">abc-1</guid>${day}${words}</item>`, ""),
    ],
    ["an agency’s item", ninjs],
  ])("of %s, until a person says where the feed is", (_, file) => {
    const options = { feedUrl: "https://old.example/feed" };
    const first = imported(file, [], options);
    expect(outcomes(first)).toEqual(["published"]);
    expect(outcomes(imported(file, [first], options))).toEqual(["already-there"]);
  });

  test("where it is a permanent name that another story has got", () => {
    const feed = rss(
      `<item><title>One</title>${day}${words}</item><item><guid isPermaLink="false">tag:news.example,2019:one</guid><title>Two</title>${day}${words}</item>`,
      "",
    );
    expect(codes(imported(feed))).toEqual(["guid-without-feed"]);
  });

  test("and the address that a source says wrongly is told, and not kept", () => {
    const feed = rss(
      `<item><guid>urn:x:1</guid><title>One</title>${day}${words}<source url="https://">Elsewhere</source></item>`,
    );
    const { files, stories } = imported(feed);
    expect(files[0]?.text).toContain("feedUrl: https://old.example/\n  guid: urn:x:1\n");
    expect(stories[0]?.losses).toMatchObject([{ field: "source", value: "Elsewhere" }]);
  });
});

describe("a guid that another site has too", () => {
  const from = (host: string, title: string, id = "1") => ({
    ...jsonFeed({ id, title }),
    feed_url: `https://${host}/feed.json`,
  });
  const first = imported(from("old.example", "One"));

  test("is no other story's: that is refused, and not taken for the one that is there", () => {
    const second = imported(from("other.example", "Two"), [first]);
    expect(second.files).toEqual([]);
    expect(outcomes(second)).toEqual(["refused"]);
    expect(codes(second)).toEqual(["guid-taken"]);
    expect(second.stories[0]?.findings[0]?.message).toContain("one.md");
  });

  test.each([
    ["from the same site, with another headline", from("www.old.example", "Two")],
    ["from where the site was moved", from("new.example", "One")],
  ])("is that of a story that is there already: %s", (_, file) => {
    expect(outcomes(imported(file, [first]))).toEqual(["already-there"]);
  });

  test("names one story alone where it is an address", () => {
    const id = "https://old.example/?p=1";
    const before = imported(from("old.example", "One", id));
    expect(outcomes(imported(from("mirror.example", "Two", id), [before]))).toEqual(["already-there"]);
  });
});

describe("RSS and then Atom of one site, whose guids are others", () => {
  const atom = (title: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Old</title><link href="https://old.example/"/><entry><id>tag:old.example,2019:17</id><title>${title}</title><link href="https://old.example/one"/><published>2019-11-22T17:00:00+09:00</published><content>Words.</content></entry></feed>`;
  const first = imported(
    rss(
      `<item><guid isPermaLink="false">17 at https://old.example</guid><link>https://old.example/one</link><title>One</title>${day}${words}</item>`,
    ),
  );

  test("are of one story, which keeps the guid that it has", () => {
    const { files, stories } = imported(atom("One"), [first]);
    expect(files).toEqual([]);
    expect(stories).toMatchObject([
      {
        outcome: "already-there",
        file: "one.md",
        losses: [{ field: "guid", value: "tag:old.example,2019:17" }],
      },
    ]);
  });

  test("are of two, where it is not sure that they are of one", () => {
    expect(outcomes(imported(atom("One, corrected"), [first]))).toEqual(["published"]);
  });
});

describe("a story without guid and address", () => {
  test.each<[string, string]>([
    ["a headline and a date", `<title>Morning briefing</title>${day}${words}`],
    ["a headline alone", `<title>Morning briefing</title>${words}`],
    ["nothing but its copy", words],
    ["nothing at all", ""],
  ])("is known by %s when it is imported again", (_, inside) => {
    const feed = rss(`<item>${inside}</item>`);
    const first = imported(feed);
    expect(first.files).toHaveLength(1);
    const later = imported(feed, [first], { today: "2020-01-01" });
    expect(outcomes(later)).toEqual(["already-there"]);
    expect(later.files).toEqual([]);
  });

  test("is another one than that of the day before which is called alike", () => {
    const friday = imported(rss(`<item><title>Morning briefing</title>${day}${words}</item>`));
    const next = imported(rss(`<item><title>Morning briefing</title>${saturday}${words}</item>`), [friday]);
    expect(outcomes(next)).toEqual(["published"]);
    expect(next.files.map(({ path }) => path)).toEqual(["morning-briefing-2.md"]);
  });
});

test("of two entries of one guid the first counts, and the other is told", () => {
  const item = (title: string) => `<item><guid>urn:x:1</guid><title>${title}</title>${day}${words}</item>`;
  const { files, stories } = imported(rss(item("One") + item("One, corrected")));
  expect(files.map(({ path }) => path)).toEqual(["one.md"]);
  expect(stories.map(({ outcome }) => outcome)).toEqual(["published", "skipped"]);
  expect(stories[1]?.reason).toMatch(/^The file has its guid twice, and the one on line \d+ counts; /);
});

test("no name is given out that a story has or had, nor one that a file has", () => {
  const feed = rss(`<item><guid>urn:x:1</guid><title>One</title>${day}${words}</item>`);
  const written = (options: Parameters<typeof imported>[2]) => {
    const { files, stories } = imported(feed, [], options);
    return [files[0]?.path, stories[0]?.id];
  };
  const other = { slug: "other", formerSlugs: [], id: "tag:news.example,2019:other" };
  expect(written({ known: [other] })).toEqual(["one.md", "tag:news.example,2019:one"]);
  expect(written({ known: [{ ...other, id: "tag:news.example,2019:one" }] })).toEqual([
    "one.md",
    "tag:news.example,2019:one-2",
  ]);
  for (const taken of [
    { known: [{ ...other, slug: "one" }] },
    { known: [{ ...other, formerSlugs: ["one"] }] },
    { names: ["one"] },
  ])
    expect(written(taken)).toEqual(["one-2.md", "tag:news.example,2019:one-2"]);
});

test("refuses a story that is at fault in one thing alone, and writes nothing of it", () => {
  const copy = { contentType: "text/markdown", value: "It was in [Japan](entity:japan)." };
  const plan = imported({ ...ninjs, bodies: [copy] }, [], { feedUrl: "https://old.example/feed" });
  expect(plan.files).toEqual([]);
  expect(outcomes(plan)).toEqual(["refused"]);
  expect(codes(plan)).toEqual(["mention-undeclared"]);
});

test("takes a story over that has nothing worse than what a check would warn of", () => {
  const copy = { contentType: "text/markdown", value: "## One\n\n#### Below it\n\nWords." };
  const plan = imported({ ...ninjs, bodies: [copy] }, [], { feedUrl: "https://old.example/feed" });
  expect(outcomes(plan)).toEqual(["published"]);
});

describe("a credited picture that stands in the copy, too, is in the story once", () => {
  const story = (copy: string) =>
    imported(
      rss(
        `<item><title>One</title><guid>https://old.example/one</guid>${day}<content:encoded><![CDATA[${copy}]]></content:encoded><media:content url="https://old.example/quay.jpg?width=1200" type="image/jpeg"><media:description>The quay.</media:description><media:credit>Ada</media:credit></media:content><media:thumbnail url="https://old.example/square.jpg"/></item>`,
      ),
    );
  const picture = '<figure><img src="https://old.example/quay.jpg?width=800" alt="A quay"></figure>';

  test.each([
    ["at the beginning", `${picture}<p>Words.</p><p>More words.</p>`],
    ["in the middle", `<p>Words.</p>${picture}<p>More words.</p>`],
  ])("%s", (_, copy) => {
    const plan = story(copy);
    expect(outcomes(plan)).toEqual(["published"]);
    const text = plan.files[0]?.text ?? "";
    expect(text.match(/quay\.jpg/g)).toHaveLength(1);
    expect(text).toContain("Ada");
    expect(text).toContain("A quay");
    expect(text).toContain("The quay.");
  });
});

describe("two entries with one page and two guids are both stories", () => {
  const item = (guid: string, link: string, headline: string) =>
    `<item><title>${headline}</title><link>${link}</link><guid>https://old.example/${guid}</guid>${day}${words}</item>\n`;
  const told = ({ stories }: ImportPlan) =>
    stories.map(({ losses }) => losses.filter(({ field }) => field === "link").map(({ reason }) => reason));
  const page = "https://old.example/news/one";
  const reason = (line: number) =>
    `The entry on line ${line} has the same page, and each is a story of its own. Withdraw or delete one if they are the same.`;

  test("and the report tells it of each after the first", () => {
    const plan = imported(
      rss(`\n${item("a", page, "One")}${item("b", `${page}/`, "One")}${item("c", `${page}?c`, "Three")}`),
    );
    expect(outcomes(plan)).toEqual(["published", "published", "published"]);
    expect(new Set(plan.files.map(({ path }) => path)).size).toBe(3);
    expect(told(plan)).toEqual([[], [reason(2)], []]);
  });

  test("where the first is there already, too, and not where it is refused, or the home page is that of all", () => {
    const first = imported(rss(`\n${item("a", page, "One")}`));
    const again = imported(rss(`\n${item("a", page, "One")}${item("b", page, "One")}`), [first]);
    expect(outcomes(again)).toEqual(["already-there", "published"]);
    expect(told(again)).toEqual([[], [reason(2)]]);
    const refused = imported(rss(`\n${item("a\nb", page, "One")}${item("b", page, "One")}`));
    expect(outcomes(refused)).toEqual(["refused", "published"]);
    expect(told(refused)).toEqual([[], []]);
    const home = "https://old.example/";
    expect(told(imported(rss(item("a", home, "One") + item("b", home, "Two"))))).toEqual([[], []]);
  });
});
