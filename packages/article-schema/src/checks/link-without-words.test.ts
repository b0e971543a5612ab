import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

test.each([
  "[](entity:harbour)",
  "[ ](entity:harbour)",
  "[](https://news.example/)",
  "[][map]",
  "<entity:harbour>",
])("finds a link or a mention without words: %s", (words) => {
  const body = `${sound.body}\n\nIn ${words} it is, as on the [map].\n\n[map]: https://news.example/`;
  expect(found({ body })).toEqual([
    { code: "link-without-words", path: "body", place: { line: 3, column: 4 } },
  ]);
});

test("says what readers are shown", () => {
  expect(said({ body: `${sound.body}\n\n[](entity:harbour)` })).toContain(
    "“[](entity:harbour)” has no words of the copy, so readers are shown nothing.",
  );
  expect(said({ body: `${sound.body}\n\n<entity:harbour>` })).toContain(
    "“<entity:harbour>” has no words of the copy, so readers are shown “entity:harbour”.",
  );
});

test.each([
  "[the harbour](entity:harbour)",
  "[`harbour`](entity:harbour)",
  "[![The map](https://news.example/map.png)](https://news.example/)",
  "[![The map][map]](https://news.example/)",
  "[**![The map](https://news.example/map.png)**](entity:harbour)",
  "![](https://news.example/map.png)",
  "<https://news.example/>",
  "\\[](entity:harbour)",
])("takes no link with words or a picture for one: %s", (words) => {
  const body = `${sound.body}\n\nIn ${words} it is, as on the [map].\n\n[map]: https://news.example/map.png`;
  expect(found({ body })).toEqual([]);
});
