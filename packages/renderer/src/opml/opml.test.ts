import { parseOpml } from "feedsmith";
import { expect, test } from "vitest";
import { renderOpml } from "./opml.js";

test("lists feeds, in groups and outside of them", () => {
  const feed = (title: string) => ({
    title,
    url: `https://news.example/${title.length}?a&b`,
    homeUrl: "https://news.example/",
  });
  const opml = {
    title: "A & <B>",
    feeds: [{ ...feed("All"), description: "x\ny", language: "en" }],
    groups: [{ title: "“Places”", feeds: [feed("Japan & Korea")] }],
  };
  expect(parseOpml(renderOpml(opml))).toMatchObject({
    head: { title: "A & <B>" },
    body: {
      outlines: [
        {
          type: "rss",
          text: "All",
          xmlUrl: "https://news.example/3?a&b",
          htmlUrl: "https://news.example/",
          language: "en",
        },
        {
          text: "“Places”",
          outlines: [{ type: "rss", text: "Japan & Korea", xmlUrl: "https://news.example/13?a&b" }],
        },
      ],
    },
  });
});

test("says who keeps the list, and when it was changed, where that is known", () => {
  const owner = { name: "A & B", email: "desk@news.example", url: "https://news.example/?a&b" };
  const list = { title: "A", feeds: [], groups: [{ title: "B", feeds: [] }] };
  expect(renderOpml({ ...list, owner, modified: "2024-05-01" })).toBe(`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head>
<title>A</title>
<dateModified>Wed, 01 May 2024 12:00:00 GMT</dateModified>
<ownerName>A &amp; B</ownerName>
<ownerEmail>desk@news.example</ownerEmail>
<ownerId>https://news.example/?a&amp;b</ownerId>
<docs>https://opml.org/spec2.opml</docs>
</head>
<body>
<outline text="B" title="B">
</outline>
</body>
</opml>
`);
  expect(renderOpml({ ...list, owner: { name: "A" } })).toContain(
    "<title>A</title>\n<ownerName>A</ownerName>\n<docs>",
  );
  expect(renderOpml(list)).toContain("<title>A</title>\n<docs>");
});
