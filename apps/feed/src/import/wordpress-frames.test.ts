import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html/html-to-markdown.js";
import { wordPressHtml } from "./wordpress-copy.js";

const convert = (copy: string) => {
  const library = { files: new Map(), uploads: new Map(), blocks: new Map() };
  const { html, losses } = wordPressHtml(copy, "1", library);
  const { markdown } = htmlToMarkdown({ value: html, format: "html", base: undefined });
  return { markdown, losses };
};

test.each([
  ["[row][column]One.[/column][column]Two.[/column][/row]", "One.\n\nTwo."],
  ["[row]\n[text]\nOne.\n\nTwo.\n[/text]\n[/row]", "One.\n\nTwo."],
  ["[dropcap]T[/dropcap]he council", "The council"],
  ["[box][box]One.[/box][/box] [box]", "One.\n\n\\[box]"],
  ["[Note]One.[/note]", "One."],
])("what page builders put around copy is left out: %s", (copy, markdown) => {
  const result = convert(copy);
  expect(result.markdown).toBe(markdown);
  expect(result.losses.length).toBeGreaterThan(0);
});

test("what they said is told, and the picture that they showed is kept", () => {
  const box = '[box title="Of the pact" css=".a{margin:0 !important;}"]';
  const picture = '[image src="https://old.example/a.jpg?a=1&b=2" alt="A hall"]';
  const { markdown, losses } = convert(
    `${box}One.[/box]\n\n${picture}[/image]\n\n[frame src="https://old.example/"]Two.[/frame]`,
  );
  expect(markdown).toBe("One.\n\n![A hall](https://old.example/a.jpg?a=1\\&b=2)\n\nTwo.");
  expect(losses).toMatchObject([
    { field: "[box]", value: box },
    { field: "[image]", value: picture },
    { field: "[frame]" },
  ]);
});

test.each([
  "[sic] and [brackets]",
  "[/row] ends nothing",
  "[row] has no end",
  "[[row]]One.[[/row]]",
  "[b]One.[/b]",
  "[row of words]One.[/row]",
])("what may be words stays: %s", (copy) => {
  expect(convert(copy).markdown.replaceAll("\\", "")).toBe(copy);
});

test("code stays as it was written", () => {
  expect(convert("<pre>[row]One.[/row]</pre>").markdown).toBe("```\n[row]One.[/row]\n```");
});

test("is read in a moment, however many commands nobody ends", () => {
  expect(convert("[row]".repeat(100_000)).losses).toEqual([]);
});
