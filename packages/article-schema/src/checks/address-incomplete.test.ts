import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

test.each([
  ["[a](www.harbour.example)", "Did you mean “https://www.harbour.example”?"],
  ["[a](harbour.example/map)", "Did you mean “https://harbour.example/map”?"],
  [
    "[a](www.harbour.example?to=https://a.example/)",
    "Did you mean “https://www.harbour.example?to=https://a.example/”?",
  ],
  ["[a](maps.harbour.example/a)", "Did you mean “https://maps.harbour.example/a”?"],
  ["[a](“https://harbour.example/map”)", "Did you mean “https://harbour.example/map”?"],
  ['[a]("https://harbour.example/map")', "Did you mean “https://harbour.example/map”?"],
  ["[a](https:harbour.example/map)", "Did you mean “https://harbour.example/map”?"],
  ["[a](http:/harbour.example)", "Did you mean “http://harbour.example”?"],
  ["[a](harbour)", "Did you mean “entity:harbour”?"],
  ["[a](entity/harbour)", "Did you mean “entity:harbour”?"],
  ["[a](entities/harbour.yaml)", "Did you mean “entity:harbour”?"],
  ["[a](entity//harbour.yml)", "Did you mean “entity:harbour”?"],
  ['[a]("entity:harbour")', "Did you mean “entity:harbour”?"],
  ["[a](entity：harbour)", "Did you mean “entity:harbour”?"],
  ["[a](http：//harbour.example/a)", "Did you mean “http://harbour.example/a”?"],
  ["[a](ｈｔｔｐｓ://harbour.example)", "Did you mean “https://harbour.example”?"],
  ["[a](other-story.md)", "the address at which readers find that story"],
  ["[a](other-story.md#map)", "the address at which readers find that story"],
  ["[a](https//harbour.example)", "Did you mean “https://harbour.example”?"],
  ["[a](anna@harbour.example)", "Did you mean “mailto:anna@harbour.example”?"],
  ["![a](www.harbour.example/a.jpg)", "Did you mean “https://www.harbour.example/a.jpg”?"],
])("finds an address without its beginning: %s", (link, hint) => {
  const changes = { body: `${sound.body}\n\nSee ${link}.` };
  expect(found(changes)).toEqual([
    { code: "address-incomplete", path: "body", place: { line: 3, column: 5 } },
  ]);
  expect(said(changes)).toContain(hint);
});

test.each([
  "https://harbour.example/",
  "//harbour.example/",
  "/stories/other/",
  "../other/",
  "../other.md",
  "map/entity：harbour",
  "photo.jpg",
  "photos/a.b.jpg",
  "#map",
  "?page=2",
  "harbour-map",
  "../../entities/harbour/",
  "/entities/harbour/",
  "entities/other.yaml",
  "mailto:anna@harbour.example",
])("takes an address that is complete, or relative on purpose: %s", (address) => {
  expect(found({ body: `${sound.body}\n\nSee [a](${address}).` })).toEqual([]);
});

test.each([
  "[a](entities:harbour)",
  "![a](entity:harbour)",
  "[a](harbour.example:8080/map)",
  "[a](www.harbour.example:8080)",
])("leaves an address that is left out to the check that says so: %s", (link) => {
  expect(found({ body: `${sound.body}\n\nSee ${link}.` })).toMatchObject([{ code: "address-left-out" }]);
});

test.each(["https://ja.example/wiki/ＮＨＫ", "https://a.example/（笑）", "https://a.example/cafe\u0301"])(
  "takes an address whose path has letters of any width: %s",
  (address) => {
    expect(found({ body: `${sound.body}\n\n[a](<${address}>)` })).toEqual([]);
  },
);
