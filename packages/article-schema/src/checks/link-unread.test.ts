import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

const unread = (line: number, column: number) => ({
  code: "link-unread",
  path: "body",
  place: { line, column },
});

test.each([
  "[a map](https://a.example/the map)",
  "[a map](http://a.example/map",
  "[a map] (https://a.example/map)",
  "![a map](https://a.example/the map.jpg)",
  "![[map.jpg]]",
  "(a map)[https://a.example/map]",
  "[地図]（https://a.example/map）",
  "［地図］（https://a.example/map）",
  "［地図］(https://a.example/map)",
  "[a ［small］ map] (https://a.example)",
  "[a map][1]",
  "[a map][]",
  "![a map][map]",
])("finds what was to be a link or a picture and is copy: %s", (words) => {
  expect(found({ body: `${sound.body}\n\nIn ${words}` })).toEqual([unread(3, 4)]);
});

test.each([
  ["the map](https://a.example/map).", 11],
  ["[the map of [Seoul](https://a.example/seoul)](https://b.example/map).", 48],
])("finds the end of what was to be a link and is copy: %s", (words, column) => {
  expect(found({ body: `${sound.body}\n\nIn ${words}` })).toEqual([unread(3, column)]);
});

test("says which of the two it was to be", () => {
  expect(said({ body: `${sound.body}\n\n[a](https://a.example/b c)` })).toContain("not read as a link");
  expect(said({ body: `${sound.body}\n\n![a](https://a.example/b c)` })).toContain("not read as a picture");
});

test("says of a link by reference what it lacks", () => {
  expect(said({ body: `${sound.body}\n\n[a map][1]` })).toContain("Say below where it leads");
});

test.each([
  "[a map](https://a.example/map)",
  "[a map][1]\n\n[1]: https://a.example/map",
  "[1][2] and [It is so[2]][3]",
  "[단독][속보] 지소미아",
  "“[He][they] said,” [laughs][sic], a[i][j], [Smith 2019][Lee 2020]",
  "\\[a map][1] and `[a map][1]`",
  '[a map](https://a.example/map "The map")',
  "[a map](<https://a.example/the map>)",
  "[a map](https://a.example/map_(old))",
  "\\[a map](https://a.example/the map)",
  "`[a map](https://a.example/the map)`",
  "\\[a map\\](https://a.example/map)",
  "[It is there (https://a.example/)] (so)[1]",
  "It is [sic] at https://a.example/ (https://b.example/).",
])("takes no link, code or escaped bracket for one: %s", (words) => {
  expect(found({ body: `${sound.body}\n\nIn ${words}` })).toEqual([]);
});

test("says how a picture is written", () => {
  expect(said({ body: `${sound.body}\n\n![a](https://a.example/b c)` })).toContain("Write ![words](address)");
});
