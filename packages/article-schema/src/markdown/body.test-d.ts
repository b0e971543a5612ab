import { markdownToMdast } from "satteri";
import { expectTypeOf, test } from "vitest";
import type { MarkdownParser } from "./body.js";

test("the parser of the README fits as it is", () => {
  expectTypeOf(markdownToMdast).toExtend<MarkdownParser>();
});
