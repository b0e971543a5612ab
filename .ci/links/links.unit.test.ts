import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { htmlPage } from "./html.ts";
import { markdownPage } from "./markdown.ts";

let folder = "";
const target = "# One\n\n## One\n\n## `code` & more\n";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "copydesk-links-"));
  mkdirSync(path.join(folder, "folder"));
  writeFileSync(path.join(folder, "target.md"), target);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(markdown: string) {
  const file = path.join(folder, "page.md");
  writeFileSync(file, markdown);
  const pages = { [file]: markdownPage(markdown), [path.join(folder, "target.md")]: markdownPage(target) };
  return brokenLinks(new Map(Object.entries(pages)));
}

test.each([
  "target.md",
  "target.md#one",
  "target.md#one-1",
  "target.md#code--more",
  "folder",
  "#here",
  "mailto:a@b.c",
])("%s leads somewhere", (link) => {
  expect(report(`# Here\n\n[x](${link})`).broken).toEqual([]);
});

test.each([
  ["gone.md", /no file/],
  ["target.md#two", /no part/],
  ["#there", /no part/],
  ["javascript:alert(1)", /no address/],
])("%s leads nowhere", (link, reason) => {
  const { broken } = report(`# Here\n\n[x][1]\n\n[1]: ${link}`);
  expect(broken).toHaveLength(1);
  expect(broken[0]).toMatch(reason);
});

test("code is no link, and pages elsewhere are listed once", () => {
  const { broken, external } = report(
    "`[x](gone.md)`\n\n<https://b.org/> <https://a.org/> <https://b.org/> <https://news.example/> <http://localhost:4321>",
  );
  expect(broken).toEqual([]);
  expect(external).toEqual(["https://a.org/", "https://b.org/"]);
});

test("HTML has its links in addresses of all kinds, and its anchors in ids", () => {
  const { links, anchors } = htmlPage(
    `<p id="a"><a href="x?a=1&amp;b=2">x</a><img src="y"><script src="z"></script>`,
  );
  expect(links).toEqual(["x?a=1&b=2", "y", "z"]);
  expect([...anchors]).toEqual(["a"]);
});

test("a page of a site does not lead to a folder", () => {
  const page = htmlPage(`<a href="folder">x</a><a href="target.md">x</a>`);
  const { broken } = brokenLinks(new Map([[path.join(folder, "page.html"), page]]));
  expect(broken).toEqual([expect.stringContaining("folder leads to a folder")]);
});
