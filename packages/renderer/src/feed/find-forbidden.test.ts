import { expect, test } from "vitest";
import { article } from "../../test/stories.js";
import { findForbidden } from "./find-forbidden.js";

test("says which characters no feed can carry, and where they are", () => {
  const found = findForbidden(
    article({ headline: "a\u0008b", tags: ["fine", "x\ud800\uffff"], body: "😀 한국어\n\t" }),
  );
  expect(found.map(({ path, index, character }) => [path.join("."), index, character])).toEqual([
    ["headline", 1, "U+0008"],
    ["tags.1", 1, "U+D800"],
    ["tags.1", 2, "U+FFFF"],
  ]);
});
