import { expect, test } from "vitest";
import { imported, jsonFeed } from "../../test/imported.js";

const written = (item: object) => imported(jsonFeed(item)).files[0]?.text ?? "";

test("a summary that is made of Japanese copy is whole sentences", () => {
  const sentence = "政府は二十二日、協定について協議した。";
  const text = written({ content_html: `<p>【東京 共同】${sentence.repeat(20)}</p>` });
  expect(text).toContain(`\nsummary: 【東京 共同】${sentence.repeat(15)}\n`);
});

test("a summary that is made of copy does not say the headline once more, which often begins the copy", () => {
  const headline = "Two countries keep the pact that they once signed";
  const next = "Japan and South Korea go on to share what they know.";
  const text = written({ title: headline, content_html: `<h2>${headline}</h2><p>${next}</p>` });
  expect(text).toContain(`\nsummary: ${next}\n`);
});

test.each([
  [
    "short sentences of Korean",
    [
      "한국과 일본이 협정을 맺었다.",
      "한편 이 기사에 대한 문의는 편집국 전화나 전자우편으로 보내 주시면 담당자가 확인한다.",
    ],
  ],
  [
    "a short sentence",
    ["The ministers met on Monday in Seoul.", "They agreed on a lot of things that were long in dispute."],
  ],
  [
    "a short sentence alone, below a caption",
    ["Ships may enter.", "Photo by Bo"],
    "<figcaption>Photo by Bo</figcaption><p>Ships may enter.</p>",
  ],
  [
    "prose below a kicker",
    ["The ministers met on Monday in Seoul, and agreed", "Asia"],
    "<p>Asia</p><p>The ministers met on Monday in Seoul, and agreed</p>",
  ],
  [
    "words below a command",
    ["Ships may enter", "x"],
    '<p>[contact-form-7 id="1" title="Contact form one two, which is long"]</p><p>[toc]</p><p>Ships may enter</p>',
  ],
  ["what begins with a place in brackets", ["[Seoul] The ministers met on Monday.", "They agreed."]],
  ["words alone", ["Ships may enter"]],
])("a summary that is made of copy is %s", (_, [summary = "", ...rest], html?: string) => {
  const paragraphs = [summary, ...rest].map((each) => `<p>${each}</p>`).join("");
  const text = written({ content_html: html ?? paragraphs });
  expect(text.replaceAll(/^summary: ["'](.*)["']$/gm, "summary: $1")).toContain(`\nsummary: ${summary}\n`);
});

test("a summary and a headline that are made of copy are no address of a film at its beginning", () => {
  const film = '<iframe src="https://films.example/embed/the-harbour-opens-again-after-the-storm"></iframe>';
  const text = written({ title: "", content_html: `${film}<p>Ships may enter.</p>` });
  expect(text).toContain("\nheadline: Ships may enter.\nsummary: Ships may enter.\n");
});

test("a headline and a summary that are made of copy end in whole characters", () => {
  const text = written({ title: "", content_html: `<p>${"😀".repeat(200)}</p>` });
  expect(text.isWellFormed()).toBe(true);
  expect(text).toContain(`\nheadline: ${"😀".repeat(39)}…\nsummary: ${"😀".repeat(149)}…\n`);
});

test("copy of nothing but a picture or a file keeps it, with a word for the story beside it", () => {
  const picture = written({
    content_html: '<img src="https://old.example/a.jpg" alt="">',
    summary: "A *quay*",
  });
  expect(picture).toMatch(/\n!\[\]\(https:\/\/old\.example\/a\.jpg\)\n\nA \\\*quay\\\*\n$/);
  const file = written({
    content_html: "",
    attachments: [{ url: "https://old.example/a.pdf", mime_type: "application/pdf" }],
  });
  expect(file).toMatch(/\n\[a\.pdf\]\(https:\/\/old\.example\/a\.pdf\)\n\nA story\n$/);
});
