import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const convert = (value: string) => htmlToMarkdown({ value, format: "html", base: "https://old.example/a/" });

test.each([
  ['<h2 id="intro">Intro<a href="#intro" class="anchor" aria-hidden="true">#</a></h2>', "## Intro"],
  [
    '<h3>Intro <a class="headerlink" href="https://old.example/a/#intro" title="Permalink">¶</a></h3>',
    "### Intro",
  ],
  ['<h2><a href="#intro">#</a> Intro</h2>', "## Intro"],
  ['<h2>In C<a href="/c">#</a></h2>', "## In C[#](https://old.example/c)"],
])("a mark that leads to its heading is no part of it: %s", (html, markdown) => {
  expect(convert(html)).toMatchObject({ markdown, losses: [] });
});

test("what else a heading leads to stays, and so does a mark elsewhere", () => {
  expect(convert('<h2>Intro<a href="#n1">*</a></h2><p><a href="#n1">#</a></p>').markdown).toBe(
    "## Intro[\\*](#n1)\n\n[#](#n1)",
  );
});
