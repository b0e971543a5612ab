import { expect, test } from "vitest";
import { remark } from "remark";
import remarkHtml from "remark-html";
import { linkElement } from "./link-element.js";

const html = (markdown: string, handlers: object) =>
  String(remark().use(remarkHtml, { sanitize: false, handlers }).processSync(markdown));

test.each([
  "[a](https://news.example/?b=1&c=~d#e)",
  "[a](https://news.example/%zz)",
  "[a](<https://news.example/ä b>)",
  "[a](https://news.example/|)",
  "[a](|https://news.example/)",
  '[a](https://news.example/ "b")',
  "[*a* `b`](https://news.example/%2F)",
])("makes of %s what remark makes of it", (markdown) => {
  const own = html(markdown, { link: linkElement });
  expect(own).toContain("<a href=");
  expect(own).toBe(html(markdown, {}));
});
