import { expect, test } from "vitest";
import { markdownToHtml } from "./markdown-to-html.js";

const targets = {
  storyUrl: "https://news.example/stories/a/",
  entityUrl: () => "https://news.example/entities/korea/",
};
const korea = '<a href="https://news.example/entities/korea/" class="mention">韩国</a>';

test.each([
  ["这符合国家的\n根本利益。", "<p>这符合国家的根本利益。</p>"],
  ["これは\n「日本」\nの話、\nＮＨＫ\nニュー\nス", "<p>これは「日本」の話、ＮＨＫニュース</p>"],
  ["他们在\n[韩国](entity:korea)\n决定", `<p>他们在${korea}决定</p>`],
  ["这是**重要\n的**\n*决定*", "<p>这是<strong>重要的</strong><em>决定</em></p>"],
  ["> 这符合\n> 利益", "<blockquote>\n<p>这符合利益</p>\n</blockquote>"],
  ["𠮷野\n𠮷田", "<p>𠮷野𠮷田</p>"],
])("joins the lines of %j", (markdown, html) => {
  expect(markdownToHtml(markdown, targets)).toBe(html);
});

test.each([
  ["한국은\n협정을", "<p>한국은\n협정을</p>"],
  ["韓國은\n日本과", "<p>韓國은\n日本과</p>"],
  ["GSOMIA\n协定", "<p>GSOMIA\n协定</p>"],
  ["协定\nGSOMIA", "<p>协定\nGSOMIA</p>"],
  ["协定 `a`\n协定", "<p>协定 <code>a</code>\n协定</p>"],
  ["协定`a`\n协定", "<p>协定<code>a</code>\n协定</p>"],
  ["    协定\n    协定", "<pre><code>协定\n协定\n</code></pre>"],
  ["协定\\\n协定", "<p>协定<br>\n协定</p>"],
  ["- 协定\n- 协定", "<ul>\n<li>协定</li>\n<li>协定</li>\n</ul>"],
])("keeps the lines of %j", (markdown, html) => {
  expect(markdownToHtml(markdown, targets)).toBe(html);
});
