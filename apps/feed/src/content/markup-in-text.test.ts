import { expect, test } from "vitest";
import { markupInText } from "./markup-in-text.js";
import { readYaml } from "./yaml-source.js";

function found(text: string) {
  return markupInText({ headline: text }, readYaml(`headline: ${JSON.stringify(text)}\n`, "a.md", 1), "a.md");
}

test.each([
  ["<b>Seoul</b> keeps it", "“<b>Seoul</b>”", "words alone"],
  ['A <span class="x">pact</span>', '“<span class="x">pact</span>”', "words alone"],
  ["H<sub>2</sub>O", "“<sub>2</sub>”", "words alone"],
  ["One<br>two", "“<br>”", "words alone"],
  ["One<br />two", "“<br />”", "words alone"],
  ["Seoul&#x2019;s pact", "“&#x2019;”", "the character itself"],
  ["One<br/>two", "“<br/>”", "words alone"],
  ["Seoul &amp; Tokyo", "“&amp;”", "& for &amp;"],
  ["Seoul&#8217;s pact", "“&#8217;”", "the character itself"],
  ["Seoul keeps [it](https://a.example/)", "“[it](https://a.example/)”", "words alone"],
  ["[Seoul](entity:seoul) keeps it", "“[Seoul](entity:seoul)”", "words alone"],
  ["Seoul **keeps** it", "“**keeps**”", "words alone"],
])("warns of markup in a headline: %s", (text, words, hint) => {
  const findings = found(text);
  expect(findings).toMatchObject([
    { code: "markup-in-text", severity: "warning", place: { line: 2, column: 11 } },
  ]);
  expect(findings[0]?.message).toContain(words);
  expect(findings[0]?.hint).toContain(hint);
});

test.each([
  "How the <script> element works",
  "Text with <b> and # marks",
  "a < b > c",
  "R&D; AT&T",
  "[sic] (so)",
  "Team ** wins ** 2 ** 3",
  "Five * stars*",
  "f**king",
])("takes what is no markup: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("looks at the summary too", () => {
  const yaml = readYaml("summary: <p>A</p>\n", "a.md", 1);
  expect(markupInText({ summary: "<p>A</p>" }, yaml, "a.md")).toMatchObject([
    { path: ["summary"], place: { line: 2, column: 10 } },
  ]);
});
