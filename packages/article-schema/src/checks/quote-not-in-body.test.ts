import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

test("finds words that the body does not say", () => {
  expect(found({ quotes: [{ text: "It was done,", speaker: "anna-berg" }] })).toEqual([
    { code: "quote-not-in-body", path: "quotes.0.text" },
  ]);
});

test("ignores the style of quotation marks, spacing and emphasis", () => {
  expect(
    found({
      body: `${sound.body} She said: “It’s *all*\n**done**, at\u00a0last.”`,
      quotes: [{ text: "It's all done, at last.", speaker: "anna-berg" }],
    }),
  ).toEqual([]);
});

test.each([
  ["“He said ‘yes’ to me,” she said", 'He said "yes" to me,'],
  ["‹Oui›", "'Oui'"],
  ["「はい」と言った", "“はい”と言った"],
  ["It's ＂done＂", "It’s «done»"],
  ["It is *really* done", "It is *really* done"],
  ["It is really **done**", "_It_ is really done"],
  ["It is done", "It *is* done"],
  ["a_b and 2 * 3", "a_b and 2 * 3"],
  ["caf\u0065\u0301 so\u00adon", "café soon"],
  ["他说：“这符合国家的\n根本利益。”", "这符合国家的根本利益。"],
  ["政府はGSOMIAを維持する", "政府は GSOMIA を\n維持する\n"],
  ["คงข้อตกลง\nไว้", "คงข้อตกลงไว้"],
  ["חברת \u200eSamsung\u200f הודיעה", "חברת Samsung הודיעה"],
  ["צה״ל וצ׳ק", "צה\"ל וצ'ק"],
  ["क्\u200dया", "क्या"],
  ["❤\ufe0f 葛\u{e0100}城 \ufeffso", "❤ 葛城 so"],
  ["الاتـفاق", "الاتفاق"],
  ["﹁好﹂｢よ｣〝好〞", "「好」「よ」「好」"],
  ["It is&nbsp;done &amp; \n\t over", " It is done & over\n"],
])("takes the words of %j for those of %j", (body, text) => {
  expect(found({ body, entities: [], quotes: [{ text, attribution: "she" }] })).toEqual([]);
});

test.each([
  ["It is done", "it is done"],
  ["It is done", "It is  d one"],
  ["We were there", "We we're there"],
  ["It is done", "It isdone"],
  ["협정을 유지한다", "협정을유지한다"],
  ["می‌خواهیم", "میخواهیم"],
  ["It is done now", "It is ** done."],
  ["the caf\u0065\u0301", "the cafe"],
  ["the caf\u0065\u0301 too", "\u0301 too"],
  ["\u1112\u1161\u11ab", "\u1112\u1161"],
])("does not take the words of %j for those of %j", (body, text) => {
  expect(found({ body, entities: [], quotes: [{ text, attribution: "she" }] })).toMatchObject([
    { code: "quote-not-in-body" },
  ]);
});

test.each([
  ["“One.\n\n“Two.”", "One. Two."],
  ["« Un.\n\n« Deux. »", "Un. Deux."],
  ["“He said:\n\n“‘One.\n\n“‘Two.’”", "He said: One. Two."],
])("finds the words of %j, whose mark stands again before each paragraph, as %j", (body, text) => {
  expect(found({ body, entities: [], quotes: [{ text, attribution: "she" }] })).toEqual([]);
});

test("finds words that run over two paragraphs", () => {
  expect(
    found({ body: `${sound.body}\n\n“One.\n\n“Two.”`, quotes: [{ text: "One. “Two.", attribution: "she" }] }),
  ).toEqual([]);
});

test("does not find words in an address", () => {
  expect(
    found({
      body: `${sound.body} [x](https://news.example/done)`,
      quotes: [{ text: "news.example", attribution: "she" }],
    }),
  ).toEqual([{ code: "quote-not-in-body", path: "quotes.0.text" }]);
});

test.each(["“It is over”", "„It is over“", '"It is over"', "«It is over»"])(
  "says of a quote that brings its quotation marks along to leave them out: %s",
  (text) => {
    expect(said({ quotes: [{ text, attribution: "she" }] })).toContain("Leave the quotation marks out");
    expect(said({ quotes: [{ text: "It is over", attribution: "she" }] })).not.toContain("Leave the");
  },
);
