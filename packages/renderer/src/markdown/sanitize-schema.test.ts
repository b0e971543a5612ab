import { expect, test } from "vitest";
import { markdownToHtml } from "./markdown-to-html.js";

const targets = {
  storyUrl: "http://news.example/a/",
  entityUrl: (id: string) => `https://news.example/${id}/`,
};
const html = (markdown: string) => markdownToHtml(markdown, targets).replaceAll("\n", "");

test.each([
  ["## A\n### B\n#### C\n##### D\n###### E", "<h2>A</h2><h3>B</h3><h4>C</h4><h5>D</h5><h6>E</h6>"],
  ["1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"],
  ["3. a", '<ol start="3"><li>a</li></ol>'],
  [
    "> a\n\n---\n\n*b* **c** `d`\\\ne",
    "<blockquote><p>a</p></blockquote><hr><p><em>b</em> <strong>c</strong> <code>d</code><br>e</p>",
  ],
  ['[a](/b "C")', '<p><a href="http://news.example/b" title="C">a</a></p>'],
  ['![a](/b.png "C")', '<p><img src="http://news.example/b.png" alt="a" title="C"></p>'],
  ["[a](mailto:desk@news.example)", '<p><a href="mailto:desk@news.example">a</a></p>'],
  ["[a](entity:oslo)", '<p><a href="https://news.example/oslo/" class="mention">a</a></p>'],
  ["```c++\na\n```", '<pre><code class="language-c++">a</code></pre>'],
  ["```a<b\na\n```", '<pre><code class="">a</code></pre>'],
  [
    "| a | b |\n| -: | - |\n| c | d |",
    '<table><thead><tr><th align="right">a</th><th>b</th></tr></thead><tbody><tr><td align="right">c</td><td>d</td></tr></tbody></table>',
  ],
])("lets through what copy has: %j", (markdown, expected) => expect(html(markdown)).toBe(expected));
