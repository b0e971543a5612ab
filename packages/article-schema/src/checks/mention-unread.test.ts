import { expect, test } from "vitest";
import { found, sound } from "../../test/articles.js";

const unread = (line: number, column: number) => ({
  code: "mention-unread",
  path: "body",
  place: { line, column },
});

test.each([
  "[Japan] (entity:harbour)",
  "[Japan](entity: harbour)",
  "[Japan](entity:south korea)",
  "[Japan](entity:harbour",
  "(Japan)[entity:harbour]",
  "[日本]（entity:harbour）",
  "［日本］（entity：harbour）",
  "【日本】(entity:harbour)",
  "[日本](entity:harbour）",
  "[Japan]entity:harbour",
  "[Japan] entity:harbour, it says",
  "(entity:harbour)",
  "[Japan][entity:harbour]",
  "[entity:harbour]",
  "[[Japan]]",
  "[[harbour|the harbour]]",
])("finds what was to be a mention and is copy: %s", (words) => {
  expect(found({ body: `${sound.body}\n\nIn ${words}` })).toEqual([unread(3, 4)]);
});

test.each([
  ["Japan(entity:harbour)", 9],
  ["[Japan(entity:harbour)", 10],
])("finds one that lacks a bracket, from its second pair on: %s", (words, column) => {
  expect(found({ body: `${sound.body}\n\nIn ${words}` })).toEqual([unread(3, column)]);
});

test("finds it in lists, quotations and emphasis, and on later lines of a paragraph, where it stands", () => {
  const body = `${sound.body}\n\n> - **in [a] (entity:b)**\n>   and\n>   so [c] (entity:d)\n\nA\nb [e] (entity:f)`;
  expect(found({ body })).toEqual([unread(3, 10), unread(5, 8), unread(8, 3)]);
});

test.each([
  "[harbour](entity:harbour)",
  "[harbour](Entity:harbour)",
  "`[Japan] (entity:japan)`",
  "\\[Japan] (entity:japan)",
  "[Japan\\] (entity:japan)",
  "The entity: Japan (entity: none)",
  "[sic] entity: Japan",
  "entity:harbour",
  "[[1]]",
  "`[[Japan]]`",
  "\\[[Japan]]",
  "[[Japan]](https://news.example/)",
])("takes no mention, code or escaped bracket for one: %s", (words) => {
  expect(found({ body: `${sound.body}\n\nIn ${words}` })).toEqual([]);
});
