import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";
import { markupInText } from "./markup-in-text.js";
import { readYaml } from "./yaml-source.js";

function found(text: string) {
  const yaml = readYaml(`headline: ${JSON.stringify(text)}\n`, "a.md", 1);
  return markupInText({ headline: text }, { text: "" }, yaml, "a.md");
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
  ["Seoul keeps caf&Eacute;s", "“&Eacute;”", "the character itself"],
  ["Port <!-- check it --> opens", "“<!--”", "words alone"],
  ["Port %%check it%% opens", "“%%check it%%”", "words alone"],
  ["# Port opens", "“#”", "words alone"],
  ["One<BR>two", "“<BR>”", "words alone"],
  ["<STRONG>Seoul</STRONG> keeps it", "“<STRONG>Seoul</STRONG>”", "words alone"],
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
  "5 %% of 6, and 50%% of 7",
  "#1 in the charts, and # 2",
  "Five * stars*",
  "f**king",
  "M*A*S*H and a_b_c",
  "*Titanic* sinks",
  "Singer @_kim_ quits",
  "Rated *: what (*) and ** mean",
  "B&Bs; hotels, and M&Ms; too",
  "2*3*4 and 5 * 6 * 7",
  "a*, b* and *c",
  "서울*은*",
])("takes what is no markup: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["summary: <p>A</p>", ["summary"], "the summary is plain text"],
  ["quotes: [{ text: It *goes* on, attribution: They }]", ["quotes", 0, "text"], "a quote is"],
  [
    "claims: [{ text: It **goes** on, attribution: They, standing: reported }]",
    ["claims", 0, "text"],
    "a claim is",
  ],
  ["authors: [{ name: '**Anna**' }]", ["authors", 0, "name"], "a name is"],
  ["sources: [{ name: <i>The Paper</i> }]", ["sources", 0, "name"], "the name of a source is"],
  ['media: [{ kind: photo, credit: "Bo &amp; Co.", alt: A }]', ["media", 0, "credit"], "a credit is"],
  ["media: [{ kind: photo, credit: A, alt: A <b>ship</b> }]", ["media", 0, "alt"], "alternative text is"],
  [
    "media: [{ kind: photo, credit: A, alt: A, caption: The **Kaga** }]",
    ["media", 0, "caption"],
    "a caption is",
  ],
  [
    'corrections: [{ date: 2019-11-23, text: "We were [wrong](https://news.example/)." }]',
    ["corrections", 0, "text"],
    "a correction is",
  ],
])("looks at all plain text that readers are shown: %s", (field, path, words) => {
  const { findings } = read([4, `summary: It goes on.\n${field}`.replace(/^summary: .*\n(?=summary)/, "")]);
  const ofMarkup = findings.filter(({ code }) => code === "markup-in-text");
  expect(ofMarkup).toMatchObject([{ path }]);
  expect(ofMarkup[0]?.message).toContain(words);
});

test("looks at the reason for which a story was withdrawn, and at nothing else of it", () => {
  const withdrawn = "status: withdrawn\nwithdrawal: { date: 2019-11-23, reason: It was **wrong**. }";
  expect(
    read([3, "headline: A **pact**"], [5, `datePublished: 2019-11-22\n${withdrawn}`]).findings,
  ).toMatchObject([{ code: "markup-in-text", path: ["withdrawal", "reason"] }]);
});

test.each(["It *goes* on", "_It_ goes on", "It goes, “*on*”"])(
  "warns of emphasis that a quotation brought along: %s",
  (text) => {
    const { findings } = read(
      [5, `datePublished: 2019-11-22\nquotes: [{ text: '${text}', attribution: They }]`],
      [8, text],
    );
    expect(findings).toMatchObject([{ code: "markup-in-text", path: ["quotes", 0, "text"] }]);
  },
);

test("takes what the copy says as well for a quotation's own", () => {
  const quote = (words: string) =>
    `datePublished: 2019-11-22\nquotes: [{ text: "${words}", attribution: They }]`;
  expect(read([5, quote("Give it *five* stars")], [8, "“Give it \\*five\\* stars.”"]).findings).toEqual([]);
  expect(read([5, quote("Give it *five* stars")], [8, "“Give it *five* stars.”"]).findings).toMatchObject([
    { code: "markup-in-text" },
  ]);
});
