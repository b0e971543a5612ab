import { Publication } from "@copydesk/article-schema";
import { expect, test } from "vitest";
import { article, publication } from "../../test/stories.js";
import { findForbidden } from "./find-forbidden.js";

const found = (data: unknown) =>
  findForbidden(data).map(({ code, path, index, character }) => [code, path.join("."), index, character]);

test("says which characters no feed can carry, and where they are", () => {
  expect(
    found(article({ headline: "a\u0008b", tags: ["fine", "x\ud800\uffff"], body: "😀 한국어\n\t" })),
  ).toEqual([
    ["character-forbidden", "headline", 1, "U+0008"],
    ["character-forbidden", "tags.1", 1, "U+D800"],
    ["character-forbidden", "tags.1", 2, "U+FFFF"],
  ]);
});

test("says where a section would end", () => {
  expect(found(article({ headline: "]]>", body: "`x]]>y\u0000`" }))).toEqual([
    ["section-end", "headline", 0, "]]>"],
    ["section-end", "body", 2, "]]>"],
    ["character-forbidden", "body", 6, "U+0000"],
  ]);
});

test("looks at a publication's texts too", () => {
  expect(
    found(Publication.parse({ ...publication, title: "A\u000b", rights: { notice: "\udc00" } })),
  ).toEqual([
    ["character-forbidden", "title", 1, "U+000B"],
    ["character-forbidden", "rights.notice", 0, "U+DC00"],
  ]);
  expect(found(publication)).toEqual([]);
});

test("looks at data of any depth, and of any shape", () => {
  let deep: object = { text: "\u0000" };
  for (let depth = 0; depth < 50_000; depth++) deep = depth % 2 ? [deep] : { deep };
  expect(findForbidden(deep)).toMatchObject([{ character: "U+0000", path: { length: 50_001 } }]);
  const circle: Record<string, unknown> = { before: "\u0001", after: "\u0002" };
  circle["before2"] = { again: circle, list: [circle, "\u0003"] };
  expect(found(circle)).toEqual([
    ["character-forbidden", "before", 0, "U+0001"],
    ["character-forbidden", "after", 0, "U+0002"],
    ["character-forbidden", "before2.list.1", 0, "U+0003"],
  ]);
  const shared = ["\u0004"];
  expect(found([shared, shared])).toEqual([["character-forbidden", "0.0", 0, "U+0004"]]);
  expect(findForbidden(Array.from({ length: 200_000 }, () => "\u0001".repeat(2)))).toHaveLength(400_000);
  expect(found("\u0005")).toEqual([["character-forbidden", "", 0, "U+0005"]]);
});
