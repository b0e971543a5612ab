import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "./html/html-to-markdown.js";
import { readImport } from "./read-import.js";

/** Reads the first post of an export. */
function post(parts: string, channel = "", { status = "publish", type = "post" } = {}) {
  const [item] = readImport(
    new TextEncoder().encode(`<rss version="2.0"><channel><title>T</title><link>https://old.example</link>
<wp:wxr_version>1.2</wp:wxr_version>${channel}
<item><title>One</title><link>https://old.example/one/</link><guid isPermaLink="false">https://old.example/?p=1</guid>
<wp:post_id>1</wp:post_id><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${parts}</item></channel></rss>`),
  ).items;
  if (!item) throw new Error("The export has no post.");
  return item;
}

const copy = (html: string) => `<content:encoded><![CDATA[${html}]]></content:encoded>`;
const markdown = (item: ReturnType<typeof post>) => item.copy && htmlToMarkdown(item.copy).markdown;
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;

describe("names, which WordPress keeps as HTML", () => {
  const category = (domain: string, name: string) =>
    `<category domain="${domain}" nicename="n"><![CDATA[${name}]]></category>`;

  test("of sections, tags and authors are read as words", () => {
    const item = post(
      `<dc:creator>jd</dc:creator>${category("category", "Asia &amp; Pacific")}${category("post_tag", "R&amp;D")}`,
      "<wp:author><wp:author_login>jd</wp:author_login><wp:author_display_name><![CDATA[Doe &amp; Sons]]></wp:author_display_name></wp:author>",
    );
    expect(item).toMatchObject({ section: "Asia & Pacific", tags: ["R&D"], authors: ["Doe & Sons"] });
  });

  test("of guest authors and first categories too", () => {
    const item = post(
      `${category("author", "Ada &amp; Bo")}${category("category", "A &amp; B")}${category("category", "C &amp; D")}${meta("_yoast_wpseo_primary_category", "4")}`,
      "<wp:category><wp:term_id>4</wp:term_id><wp:cat_name><![CDATA[C &amp; D]]></wp:cat_name></wp:category>",
    );
    expect(item).toMatchObject({ authors: ["Ada & Bo"], section: "C & D", tags: ["A & B"] });
  });
});

test("a guest author is called by name, and not by a login", () => {
  const guest = `</item><item><title>A profile</title><wp:post_type>guest-author</wp:post_type>${meta("cap-user_login", "bo-kim")}`;
  const byline = '<category domain="author" nicename="cap-bo-kim"><![CDATA[bo-kim]]></category>';
  expect(post(`${byline}${guest}${meta("cap-display_name", "Bo Kim &amp; Co.")}`).authors).toEqual([
    "Bo Kim & Co.",
  ]);
  expect(post(`${byline}${guest}`).authors).toEqual(["A profile"]);
  expect(post(byline).authors).toEqual(["bo-kim"]);
});

describe("an export of Squarespace, which has no guids, and addresses below its own", () => {
  const {
    items: [item],
    channel,
  } = readImport(
    new TextEncoder()
      .encode(`<rss version="2.0"><channel><title>T</title><link>https://old.example</link><wp:wxr_version>1.2</wp:wxr_version>
<item><title>One</title><link>/blog/2019/the-pier</link><wp:post_name>blog/2019/the-pier</wp:post_name><wp:post_type>post</wp:post_type>
<wp:status>publish</wp:status>${copy('<a href="/about">us</a><img src="https://cdn.example/a.jpg" alt="A">')}</item></channel></rss>`),
  );

  test("has no feed where WordPress's would be", () => {
    expect(channel).toMatchObject({ siteUrl: "https://old.example", feedUrl: undefined });
  });

  test("names its stories by their whole addresses", () => {
    const address = "https://old.example/blog/2019/the-pier";
    expect(item).toMatchObject({ guid: address, link: address, slug: "the-pier" });
  });

  test("keeps links and pictures", () => {
    expect(item && markdown(item)).toBe("[us](https://old.example/about)![A](https://cdn.example/a.jpg)");
  });
});

test("a login that is an e-mail address is no byline", () => {
  const item = post("<dc:creator>ada@old.example</dc:creator>");
  expect(item.authors).toEqual([]);
  expect(item.losses).toMatchObject([{ field: "dc:creator", value: "ada@old.example" }]);
});

describe("footnotes", () => {
  const block = "<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><!-- wp:footnotes /-->";
  const notes = [
    {
      id: "x",
      content: `One, with <a href="https://src.example/">its source</a> and $& ${"words ".repeat(30)}`,
    },
    { id: "y", content: "Two." },
  ];

  test("stand in full where WordPress showed them", () => {
    const item = post(copy(block) + meta("footnotes", JSON.stringify(notes)));
    expect(markdown(item)).toBe(
      `a\n\n1. One, with [its source](https://src.example/) and $& ${"words ".repeat(30).trim()}\n2. Two.`,
    );
    expect(item.losses).toEqual([]);
  });

  test.each<[what: string, parts: string, fields: readonly string[]]>([
    [
      "that WordPress showed nowhere",
      copy("<p>a</p>") + meta("footnotes", JSON.stringify(notes)),
      ["wp:postmeta footnotes"],
    ],
    ["that cannot be read", copy(block) + meta("footnotes", "[{"), ["wp:footnotes", "wp:postmeta footnotes"]],
    ["that are not in the export", copy(block), ["wp:footnotes"]],
  ])("%s are told of", (_, parts, fields) => {
    const item = post(parts);
    expect(markdown(item)).toBe("a");
    expect(item.losses.map(({ field }) => field)).toEqual(fields);
  });
});

test("of very many posts with galleries, each is given its own pictures in no time", () => {
  const count = 40_000;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const items = numbers.map(
    (id) => `<item><wp:post_id>${id}</wp:post_id><wp:post_type>post</wp:post_type>${copy("[gallery]")}</item>
<item><wp:post_id>${count + id}</wp:post_id><wp:post_type>attachment</wp:post_type><wp:post_parent>${id}</wp:post_parent>
<wp:attachment_url>https://old.example/${id}.jpg</wp:attachment_url></item>`,
  );
  const posts = readImport(
    new TextEncoder().encode(
      `<rss version="2.0"><channel><wp:wxr_version>1.2</wp:wxr_version>${items.join("")}</channel></rss>`,
    ),
  ).items.filter(({ skipped }) => skipped === undefined);
  expect(posts).toHaveLength(count);
  expect(posts.at(-1)?.copy?.value).toBe(`<p><img src="https://old.example/${count}.jpg"></p>`);
});

describe("the language that Polylang gives a post", () => {
  const inLanguage = (nicename: string) =>
    post(
      `<category domain="language" nicename="${nicename}"><![CDATA[Deutsch]]></category>`,
      "<language>en-US</language>",
    );

  test.each(["de", "pt-br"])("is the story's: %s", (tag) => {
    expect(inLanguage(tag)).toMatchObject({ language: tag, tags: [], losses: [] });
  });

  test("is told of where it is called by no tag", () => {
    const item = inLanguage("deutsch");
    expect(item.language).toBeUndefined();
    expect(item.losses).toMatchObject([{ field: "category", value: "Deutsch" }]);
  });
});

describe("what readers of a blog were shown or not", () => {
  const dated = (local: string, utc: string) =>
    `<wp:post_date>${local}</wp:post_date><wp:post_date_gmt>${utc}</wp:post_date_gmt>${copy("Words.")}`;
  const day = dated("2019-11-22 18:00:00", "2019-11-22 09:00:00");
  const nothing = { embargoedUntil: undefined, unpublished: undefined, skipped: undefined };

  test.each([
    ["publish", day, {}],
    ["draft", day, { unpublished: "Its status in WordPress is “draft”." }],
    ["pending", day, { unpublished: "Its status in WordPress is “pending”." }],
    ["private", day, { unpublished: "Its status in WordPress is “private”." }],
    ["trash", day, { skipped: "It was thrown away." }],
    ["auto-draft", day, { skipped: "It was thrown away." }],
    ["future", day, { embargoedUntil: "2019-11-22T18:00:00+09:00" }],
    [
      "future",
      dated("2019-11-22 18:00:00", "0000-00-00 00:00:00"),
      { unpublished: "WordPress was to publish it at a moment that the file does not say." },
    ],
    [
      "publish",
      `${day}<wp:post_password>open</wp:post_password>`,
      { unpublished: "It was protected by a password in WordPress." },
    ],
  ])("stays what it was: a post of the status %s", (status, parts, said) => {
    const { embargoedUntil, unpublished, skipped } = post(parts, "", { status });
    expect({ embargoedUntil, unpublished, skipped }).toEqual({ ...nothing, ...said });
  });

  test.each(["page", "attachment", "nav_menu_item"])("is no story: %s", (type) => {
    expect(post(day, "", { type }).skipped).toMatch(/^It is /);
  });
});

test.each([
  ["2019-11-22 18:00:00", "2019-11-22 09:00:00", "2019-11-22T18:00:00+09:00"],
  ["2019-11-22 05:30:00", "2019-11-22 09:00:00", "2019-11-22T05:30:00-03:30"],
  ["2019-11-22 23:00:00", "2019-11-22 09:00:00", "2019-11-22T23:00:00+14:00"],
  ["2019-11-23 09:00:00", "2019-11-22 09:00:00", "2019-11-22T09:00:00Z"],
  ["0000-00-00 00:00:00", "2019-11-22 09:00:00", "2019-11-22T09:00:00+00:00"],
  ["2019-11-22 18:00:00", "0000-00-00 00:00:00", "2019-11-22"],
  ["0000-00-00 00:00:00", "0000-00-00 00:00:00", undefined],
])("a post of %s on the blog's clock, and %s in UTC, is of %s", (local, utc, published) => {
  const dates = `<wp:post_date>${local}</wp:post_date><wp:post_date_gmt>${utc}</wp:post_date_gmt>`;
  expect(post(dates).published).toBe(published);
});

test("a tag and an author that a post has twice are one each", () => {
  const tag = '<category domain="post_tag" nicename="pact">Pact</category>';
  const item = post(`${tag}${tag}<dc:creator>Ada</dc:creator><dc:creator>Ada</dc:creator>`);
  expect(item).toMatchObject({ tags: ["Pact"], authors: ["Ada"] });
});

test("a post that was filed nowhere has no section, in whatever language WordPress says so", () => {
  const item = post('<category domain="category" nicename="uncategorized">Allgemein</category>');
  expect(item.section).toBeUndefined();
  expect(item.losses).toMatchObject([{ field: "category", value: "Allgemein" }]);
});

test("a first category that the export does not have is told", () => {
  const item = post(
    `<category domain="category" nicename="asia">Asia</category>${meta("_yoast_wpseo_primary_category", "9")}`,
  );
  expect(item.section).toBe("Asia");
  expect(item.losses).toMatchObject([{ field: "wp:postmeta _yoast_wpseo_primary_category", value: "9" }]);
});

test("of a field of Advanced Custom Fields, its value is told, and not the plugin's note", () => {
  const { losses } = post(
    meta("deck", "field_5f1") + meta("_deck", "field_5f1a2b") + meta("_own", "a field_1"),
  );
  expect(losses.map(({ field }) => field)).toEqual(["wp:postmeta deck", "wp:postmeta _own"]);
});

test("a file beside a post is its medium, whatever the line ends are; another is told", () => {
  const item = post(
    meta("enclosure", "https://old.example/1\r\n 5 \r\naudio/mpeg\r\n") +
      meta("enclosure", "https://old.example/1.zip\n5\napplication/zip"),
  );
  expect(item.media).toMatchObject([
    { kind: "audio", renditions: [{ url: "https://old.example/1", size: 5 }] },
  ]);
  expect(item.losses).toMatchObject([{ field: "enclosure", reason: "It is no picture, video or sound." }]);
  expect(item.losses[0]?.value).toContain("1.zip");
});

test("a post's picture comes before its other files, and is told where the export lacks it", () => {
  const picture = `<item><wp:post_id>7</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example/7.jpg</wp:attachment_url></item>`;
  const sound = meta("enclosure", "https://old.example/1.mp3\n5\naudio/mpeg");
  const { media } = post(`${sound}${meta("_thumbnail_id", "7")}</item>${picture}<item>`);
  expect(media.map(({ kind }) => kind)).toEqual(["photo", "audio"]);
  const { losses } = post(meta("_thumbnail_id", "8"));
  expect(losses).toMatchObject([{ field: "_thumbnail_id", value: "8" }]);
  expect(losses[0]?.reason).toContain("is not in the export");
});

test("a moment that WordPress left at zero is none, and a change at the moment of publication no change", () => {
  const dates = (...parts: readonly [name: string, text: string][]) =>
    post(parts.map(([name, text]) => `<wp:${name}>${text}</wp:${name}>`).join(""));
  const [local, utc, zero] = ["2019-11-22 18:00:00", "2019-11-22 09:00:00", "0000-00-00 00:00:00"];
  expect(dates(["post_date", local], ["post_date_gmt", zero]).published).toBe("2019-11-22");
  const same = dates(
    ["post_date", local],
    ["post_date_gmt", utc],
    ["post_modified", local],
    ["post_modified_gmt", utc],
  );
  expect(same.published).toBe("2019-11-22T18:00:00+09:00");
  expect(same.modified).toBeUndefined();
});

test("a post's summary is its excerpt, or else what search engines were to show", () => {
  const searched = meta("_yoast_wpseo_metadesc", "The pier stays open.");
  expect(post(`${copy("<p>Words.</p>")}${searched}`).summary).toMatchObject({
    value: "The pier stays open.",
  });
  const excerpt = "<excerpt:encoded><![CDATA[The council said so.]]></excerpt:encoded>";
  expect(post(`${copy("<p>Words.</p>")}${excerpt}${searched}`).summary).toMatchObject({
    value: "The council said so.",
  });
});

test("a post that stood first on the home page is told of, for a story has no fixed place there", () => {
  expect(post("<wp:is_sticky>1</wp:is_sticky>").losses).toMatchObject([{ field: "wp:is_sticky" }]);
  expect(post("<wp:is_sticky>0</wp:is_sticky>").losses).toEqual([]);
});
