import { expect, test } from "vitest";
import type { SourceMedia } from "../source-item.js";
import { withCreditedPictures } from "./credited-pictures.js";
import { htmlToMarkdown } from "./html-to-markdown.js";
import { parseHtml } from "./parse-html.js";

const quay: SourceMedia = {
  kind: "photo",
  credit: "Ada",
  alt: "A quay",
  renditions: [{ url: "https://old.example/quay.jpg?width=1200", mediaType: "image/jpeg" }],
};
const img = '<img src="/quay.jpg?width=800" alt="A quay">';
const shown = "![A quay](https://old.example/quay.jpg?width=800)";

function share(html: string, media: Partial<SourceMedia> = {}) {
  const base = "https://old.example/story";
  const tree = parseHtml(html) ?? { type: "root", children: [] };
  const before = JSON.stringify(tree);
  const { root, ...rest } = withCreditedPictures(tree, base, [{ ...quay, ...media }]);
  expect(JSON.stringify(tree)).toBe(before);
  return { ...rest, markdown: htmlToMarkdown({ format: "html", base, value: root }).markdown };
}

test.each([
  ["at the beginning", `<figure>${img}</figure><p>One.</p><p>Two.</p>`],
  ["at the end", `<p>One.</p><p>Two.</p><p>${img}</p>`],
  ["in boxes", `<div><section><div>${img}</div><p>One.</p></section><p>Two.</p></div>`],
  ["without a block", `${img}\n<p>One.</p><p>Two.</p>`],
])("a credited picture that stands %s of the copy is shown beside it alone", (_, html) => {
  const { markdown, media, losses, moved } = share(html);
  expect(markdown).toBe("One.\n\nTwo.");
  expect(media).toStrictEqual([{ ...quay, alt: "A quay", caption: undefined }]);
  expect(losses).toMatchObject([{ field: "photo", value: quay.renditions[0]?.url }]);
  expect([...moved]).toStrictEqual([["https://old.example/quay.jpg?width=800", "A quay"]]);
});

test("it takes its caption along, and the alternative text of the copy, beside which a description is a caption", () => {
  const captioned = (words: string) => `<figure>${img}<figcaption>${words}</figcaption></figure><p>One.</p>`;
  expect(share(captioned("The quay today")).media).toMatchObject([{ caption: "The quay today" }]);
  expect(share(captioned("The quay today"), { caption: "The quay" }).media).toMatchObject([
    { caption: "The quay today" },
  ]);
  expect(share(captioned("The quay"), { caption: "The quay today" }).media).toMatchObject([
    { caption: "The quay today" },
  ]);
  expect(share(captioned("Ada")).media).toMatchObject([{ caption: undefined }]);
  expect(share(captioned(""), { alt: undefined }).media).toMatchObject([{ alt: "A quay" }]);
  expect(share(captioned(""), { alt: "Ships wait." }).media).toMatchObject([
    { alt: "A quay", caption: "Ships wait." },
  ]);
  const decoration = share(captioned(""), { alt: undefined, decorative: true });
  expect(decoration.media[0]?.alt).toBeUndefined();
});

test.each([
  ["in the middle", `<p>One.</p><p>${img}</p><p>Two.</p>`, `One.\n\n${shown}\n\n(Ada)\n\nTwo.`],
  ["twice", `<p>${img}</p><p>One.</p><p>${img}</p>`, `${shown}\n\n(Ada)\n\nOne.\n\n${shown}`],
  [
    "with a link",
    `<p><a href="/plan">${img}</a></p><p>One.</p>`,
    `[${shown}](https://old.example/plan)\n\n(Ada)\n\nOne.`,
  ],
  [
    "with a title",
    `<p>${img.replace("<img", '<img title="Plan"')}</p><p>One.</p>`,
    `${shown.replace(")", ' "Plan")')}\n\n(Ada)\n\nOne.`,
  ],
  ["alone", `<p>${img}</p>`, `${shown}\n\n(Ada)`],
])("one that stands %s keeps its place in the copy, with its credit below it", (_, html, markdown) => {
  expect(share(html)).toMatchObject({ markdown, media: [], losses: [{ field: "photo" }] });
});

test.each([
  [
    "with two captions",
    `<figure>${img}<figcaption>A</figcaption><figcaption>B</figcaption></figure><p>One.</p>`,
  ],
  ["beside something else", `<figure>${img}<video src="/quay.mp4"></video></figure><p>One.</p>`],
  ["in a caption", `<figure><figcaption>${img} Today</figcaption></figure><p>One.</p>`],
])("one that stands %s stays there, and beside the copy, and that is told", (_, html) => {
  const { markdown, media, losses } = share(html);
  expect(markdown).toContain(shown);
  expect(media).toStrictEqual([quay]);
  expect(losses.map(({ reason }) => reason)).toEqual([
    "It stands within other words of the copy, too, so it is shown twice.",
  ]);
});

test("what its media say and the copy does not stands below it, and nothing twice", () => {
  const captioned = (words: string) =>
    `<p>One.</p><figure>${img}<figcaption>${words}</figcaption></figure><p>Two.</p>`;
  const below = (html: string, media?: Partial<SourceMedia>) =>
    share(html, media).markdown.split("\n\n").slice(2, -1);
  expect(below(captioned("The quay (Ada)"))).toEqual(["The quay (Ada)"]);
  expect(below(captioned("The quay"), { alt: "Ships wait." })).toEqual(["The quay", "Ships wait. (Ada)"]);
  expect(below(captioned("The quay"), { caption: "The quay" })).toEqual(["The quay", "(Ada)"]);
  expect(below(captioned(""), { alt: "Ships wait.", caption: "The quay" })).toEqual([
    "The quay",
    "Ships wait. (Ada)",
  ]);
  expect(below(captioned("Ada opens the quay"))).toEqual(["Ada opens the quay", "(Ada)"]);
  expect(below(captioned("Photo by Adam"))).toEqual(["Photo by Adam", "(Ada)"]);
  expect(below(captioned("Photo: Ada/AP"))).toEqual(["Photo: Ada/AP"]);
  const silent = img.replace("A quay", "");
  expect(share(`<p>One.</p><p>${silent}</p><p>Two.</p>`).markdown).toBe(`One.\n\n${shown}\n\n(Ada)\n\nTwo.`);
  const first = captioned("The port").replace("<p>One.</p>", "");
  expect(share(first, { caption: "The quay" })).toMatchObject({
    markdown: `${shown}\n\nThe port\n\nThe quay (Ada)\n\nTwo.`,
    media: [],
  });
});

test("a small copy gives its credit to the picture in the copy", () => {
  expect(share(`<p>${img}</p><p>One.</p>`, { isThumbnail: true })).toMatchObject({
    markdown: `${shown}\n\n(Ada)\n\nOne.`,
    media: [],
  });
});

test.each([
  ["in a line", `<p>One ${img} two.</p>`],
  ["in a line without a block", `One ${img} two.`],
  ["in a list", `<ul><li>${img}</li><li>One</li></ul>`],
  ["in a table", `<table><tr><td>${img}</td><td>One</td></tr></table>`],
  ["among others", `<p>${img}<img src="/ship.jpg" alt="A ship"></p><p>One.</p>`],
])("what stands %s is left there, and the report says that it is shown twice", (_, html) => {
  const { markdown, media, losses } = share(html);
  expect(markdown).toContain(shown);
  expect(markdown).not.toContain("Ada");
  expect(media).toStrictEqual([quay]);
  expect(losses.map(({ reason }) => reason)).toEqual([
    "It stands within other words of the copy, too, so it is shown twice.",
  ]);
});

test("other pictures, and those that name nobody, are none of this", () => {
  for (const media of [{ credit: undefined }, { renditions: [{ url: "https://old.example/ship.jpg" }] }])
    expect(share(`<p>${img}</p><p>One.</p>`, media)).toMatchObject({
      markdown: `${shown}\n\nOne.`,
      media: [{ ...quay, ...media }],
      losses: [],
    });
});
