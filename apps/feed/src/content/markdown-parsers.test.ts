import { readBody } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { markdownParsers } from "./markdown-parsers.js";

test("the parsers of the command line find in tables what is lost", async () => {
  const { parseMarkdown } = await markdownParsers();
  const { surplusCells } = readBody(
    "| Port | Ships |\n| --- | --- |\n| Busan | 12 | as of Monday |",
    parseMarkdown,
  );
  expect(surplusCells).toEqual([{ text: "as of Monday", place: { line: 3, column: 16 } }]);
});
