import { expect, test } from "vitest";
import { inject } from "./inject.js";

const own = { script: "/client.js", style: "/style.css", digest: "d", showsFindings: false };
const page = '<html>\n<head>\n<title>$& A</title>\n</head>\n<body class="x">\n<p>$&</p>\n</body>\n</html>\n';

test("adds a script and a stylesheet of the same origin to the head, and changes nothing else", () => {
  expect(inject(page, own)).toBe(
    page.replace(
      "</head>",
      () =>
        '<link rel="stylesheet" href="/style.css">\n<script type="module" src="/client.js" data-copydesk="d" data-style="/style.css" data-shows-findings="false"></script>\n</head>',
    ),
  );
});

test("puts a mark first in the body, with what it says escaped", () => {
  expect(inject(page, { ...own, mark: "<Draft> $&" })).toContain(
    '<body class="x">\n<aside class="copydesk-mark" lang="en" dir="ltr">&lt;Draft&gt; $&amp;</aside>\n<p>',
  );
});

test("finds a place in a page without a head", () => {
  expect(inject("<p>Text</p>", own)).toMatch(/<script [^>]*><\/script>\n<p>Text<\/p>$/);
});
