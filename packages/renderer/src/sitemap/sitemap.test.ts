import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { publication, story } from "../../test/stories.js";
import { renderNewsSitemap } from "./news-sitemap.js";
import { renderSitemap } from "./sitemap.js";

const options = {
  url: "https://news.example/sitemap.xml",
  partUrl: (part: number) => `https://news.example/sitemap-${part}.xml`,
};
const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ url: `https://news.example/${index}?a&b` }));

describe("renderSitemap", () => {
  test("lists pages with their dates and languages", () => {
    const alternates = [{ language: "ko", url: "https://news.example/ko/" }];
    const [document, ...others] = renderSitemap(
      [
        { url: "https://news.example/?a&b", modified: "2024-05-01" },
        { url: "https://news.example/x", modified: "2024-05-01T09:00+09:00", alternates },
      ],
      options,
    );
    expect(others).toEqual([]);
    expect(new XMLParser().parse(document?.xml ?? "")).toMatchObject({
      urlset: {
        url: [
          { loc: "https://news.example/?a&b", lastmod: "2024-05-01" },
          { loc: "https://news.example/x", lastmod: "2024-05-01T00:00:00Z" },
        ],
      },
    });
    expect(document?.xml).toContain(
      '<xhtml:link rel="alternate" hreflang="ko" href="https://news.example/ko/"/>',
    );
  });

  test("is a document of its own", () => {
    expect(renderSitemap([{ url: "https://news.example/" }], options)).toEqual([
      {
        url: options.url,
        xml: `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url>
<loc>https://news.example/</loc>
</url>
</urlset>
`,
      },
    ]);
  });

  test("takes a page that is larger than a part may be, in a part of its own", () => {
    const parts = renderSitemap(pages(2), { ...options, mostBytes: 1 });
    expect(parts.map(({ xml }) => xml.match(/<loc>/g)?.length)).toEqual([2, 1, 1]);
    expect(parts[0]?.xml).toBe(`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap>
<loc>https://news.example/sitemap-1.xml</loc>
</sitemap>
<sitemap>
<loc>https://news.example/sitemap-2.xml</loc>
</sitemap>
</sitemapindex>
`);
  });

  test.each(["en", "ä\u0080\u07ff", "한\u0800\uffee", "😀"])(
    "fills a part to its last byte, of pages in %s",
    (language) => {
      const alternates = [{ language, url: "https://news.example/" }];
      const listed = pages(3).map((page) => ({ ...page, alternates }));
      const mostBytes = Buffer.byteLength(renderSitemap(listed, options)[0]?.xml ?? "");
      expect(renderSitemap(listed, { ...options, mostBytes })).toHaveLength(1);
      expect(renderSitemap(listed, { ...options, mostBytes: mostBytes - 1 })).toHaveLength(3);
    },
  );

  test("becomes an index of parts beyond 50,000 pages", () => {
    expect(renderSitemap(pages(50_000), options)).toHaveLength(1);
    const [index, ...parts] = renderSitemap(pages(50_001), options);
    // Nothing stands between the parts: an index holds elements alone.
    expect(new XMLParser().parse(index?.xml ?? "")).toHaveProperty("sitemapindex", {
      sitemap: [{ loc: "https://news.example/sitemap-1.xml" }, { loc: "https://news.example/sitemap-2.xml" }],
    });
    expect(parts.map(({ url, xml }) => [url, xml.match(/<loc>/g)?.length])).toEqual([
      ["https://news.example/sitemap-1.xml", 50_000],
      ["https://news.example/sitemap-2.xml", 1],
    ]);
  });

  test("has a limit also where that is no whole number", () => {
    expect(renderSitemap(pages(5), { ...options, mostPages: 1.5 })).toHaveLength(6);
  });

  test("keeps every part within its size, counted in bytes", () => {
    const long = Array.from({ length: 20 }, (_, index) => ({
      url: `https://news.example/${index}/${"한".repeat(100)}😀`,
    }));
    const [, ...parts] = renderSitemap(long, { ...options, mostBytes: 2000 });
    expect(parts.length).toBeGreaterThan(2);
    for (const { xml } of parts) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(2000);
    expect(parts.flatMap(({ xml }) => xml.match(/<loc>/g) ?? [])).toHaveLength(20);
  });
});

describe("renderNewsSitemap", () => {
  const now = new Date("2024-05-03T12:00:00Z");
  const at = (slug: string, datePublished: string, language = "en") => ({
    ...story({ slug, datePublished, language }),
    url: `https://news.example/${slug}`,
  });

  test("lists the stories of the last two days, the newest first", () => {
    const text = renderNewsSitemap(
      [
        at("old", "2024-05-01T11:59:59Z"),
        at("first", "2024-05-01T12:00:00Z"),
        at("last", "2024-05-03T21:00+09:00", "zh-Hant"),
        at("future", "2024-05-03T12:00:01Z"),
      ],
      publication,
      { now },
    );
    expect([...text.matchAll(/<loc>(.*)<\/loc>/g)].map(([, url]) => url)).toEqual([
      "https://news.example/last",
      "https://news.example/first",
    ]);
    expect(text).toContain("<news:publication_date>2024-05-03T21:00:00+09:00</news:publication_date>");
    expect(text).toContain("<news:name>Example News</news:name><news:language>zh-tw</news:language>");
  });

  test.each([
    ["zh", "zh-cn"],
    ["zh-Hans-HK", "zh-cn"],
    ["zh-HK", "zh-tw"],
    ["zh-TW", "zh-tw"],
    ["zh-MO", "zh-tw"],
    ["zh-SG", "zh-cn"],
    ["zh-x-tw", "zh-cn"],
    ["sr-Latn", "sr"],
    ["KO", "ko"],
    ["i-klingon", "und"],
  ])("says of a story in %s that it is in %s", (language, code) => {
    const text = renderNewsSitemap([at("a", "2024-05-03", language)], publication, { now });
    expect(text).toContain(`<news:language>${code}</news:language>`);
  });

  test("is a document of its own, with stories of one moment in order of their addresses", () => {
    const listed = ["b", "a", "c"].map((slug) => at(slug, "2024-05-03"));
    const text = renderNewsSitemap(listed, publication, { now });
    expect([...text.matchAll(/<loc>(.*)<\/loc>/g)].map(([, url]) => url)).toEqual(
      ["a", "b", "c"].map((slug) => `https://news.example/${slug}`),
    );
    expect(renderNewsSitemap(listed.slice(0, 1), publication, { now }))
      .toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url>
<loc>https://news.example/b</loc>
<news:news>
<news:publication><news:name>Example News</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2024-05-03</news:publication_date>
<news:title>Harbour reopens</news:title>
</news:news>
</url>
</urlset>
`);
  });

  test("lists no story that was withdrawn, and refuses one whose date is none", () => {
    const { article, url } = at("a", "2024-05-03");
    const withdrawn = { url, article: { ...article, status: "withdrawn" as const } };
    expect(renderNewsSitemap([withdrawn], publication, { now })).not.toContain("<url>");
    const undated = { url, article: { ...article, datePublished: "soon" } };
    expect(() => renderNewsSitemap([undated], publication, { now })).toThrow(
      /^story\.article\.datePublished must be a day/,
    );
  });

  test("lists a thousand at the most", () => {
    const text = renderNewsSitemap(
      Array.from({ length: 1001 }, (_, index) => at(`s${index}`, "2024-05-03")),
      publication,
      { now },
    );
    expect(text.match(/<loc>/g)).toHaveLength(1000);
  });
});

test("stands at an absolute address, also where it is one document", () => {
  expect(() => renderSitemap([], { ...options, url: "/sitemap.xml" })).toThrow(
    /^options\.url must be an absolute/,
  );
});
