import { expect, test } from "vitest";
import { mergeMarks } from "./merge-marks.js";

const conflict = "<<<<<<< HEAD\nOne\n=======\nOther\n>>>>>>> ben";
const marked = (text: string) => mergeMarks({ path: "stories/a.md", name: "a", text });

test.each([
  ["from the first line on", conflict, 1],
  ["in the copy", `---\nid: a\n---\nText\n\n${conflict}\n\nMore\n`, 6],
  ["with what was there before", `Text\n${conflict.replace("=======", "||||||| base\nWas\n=======")}\n`, 2],
  ["behind code", `\`\`\`\ncode\n\`\`\`\n${conflict}\n`, 4],
  ["behind code within a line", `Use \`\`\` so.\n${conflict}\n`, 2],
  ["behind code that shows one", `~~~\n${conflict}\n~~~\n${conflict}\n`, 8],
])("finds the marks of a merge %s", (_, text, line) => {
  expect(marked(text)).toMatchObject({
    file: "stories/a.md",
    code: "file-conflict",
    severity: "error",
    place: { line, column: 1 },
  });
});

test.each([
  ["a story about Git that shows them as code", `Text\n\n\`\`\`\`text\n\`\`\`\n${conflict}\n\`\`\`\`\n`],
  ["what a story about Git shows as code that begins another", `~~~\n~~~ js\n${conflict}\n~~~\n`],
  ["quotations under a heading", "Heading\n=======\n>>>>>>> Deep within others\n"],
  ["marks that nothing divides", "<<<<<<< HEAD\nText\n>>>>>>> ben\n"],
  ["marks of two that are both not whole", "=======\n<<<<<<< HEAD\nText\n>>>>>>> ben\n"],
  ["a heading", "Heading\n=======\n\nText\n"],
  ["a line of one of them", "<<<<<<< HEAD\n\nText\n"],
  ["marks within lines", conflict.replaceAll(/^/gm, "a ")],
])("takes no offence at %s", (_, text) => {
  expect(marked(text)).toBeUndefined();
});

test("looks at a text of many beginnings once", () => {
  expect(marked("<<<<<<< HEAD\n".repeat(200_000))).toBeUndefined();
  expect(marked(`~~~\n${`${conflict}\n`.repeat(20_000)}`)).toBeUndefined();
});
