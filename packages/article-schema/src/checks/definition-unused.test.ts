import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

const bodyOf = (words: string) => `${sound.body}\n\n${words}`;
const unused = (line: number, column = 1) => ({
  code: "definition-unused",
  path: "body",
  place: { line, column },
});

test.each([
  ["Was it late?\n\n[Lee]: No.\n\n[Lee]: Never!", [unused(5), unused(7)]],
  ["[Editor’s note]: Resolved.", [unused(3)]],
  ["It is so [1].\n\n[2]: https://news.example/a\n[3]: https://news.example/b", [unused(5), unused(6)]],
  ["It is [so].\n\n[so]: https://news.example/a\n[SO]: https://news.example/b", [unused(6)]],
  ["> [Lee]: No.", [unused(3, 3)]],
  ["[quay]: entity:harbour", [unused(3)]],
])("finds what no link refers to: %j", (words, findings) => {
  expect(found({ body: bodyOf(words) })).toEqual(findings);
});

test.each([
  "It is [so].\n\n[so]: https://news.example/a",
  "It is [open][SO].\n\n[so]: https://news.example/a",
  "![A ship][so]\n\n[so]: https://news.example/a.jpg",
  "The [quay].\n\n[quay]: entity:harbour",
  "[//]: # (Ask her once more.)",
  "[comment]: <> (Ask her once more.)",
  "\\[Lee]: No.",
  "[Lee]: No, never.",
  "```\n[Lee]: No.\n```",
])("takes what is referred to, is a comment, or is shown: %j", (words) => {
  expect(found({ body: bodyOf(words) })).toEqual([]);
});
