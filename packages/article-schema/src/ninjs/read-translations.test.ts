import { expect, test } from "vitest";
import { formatPath } from "../findings/finding.js";
import { fromNinjs } from "./from-ninjs.js";

const id = "tag:ja.news.example,2031-05-04:ferries";
const whole = { name: "ja", rel: "translation", uri: id, type: "text", language: "ja" };

function read(association: object) {
  const { value, losses } = fromNinjs({
    uri: "tag:news.example,2031-05-04:ferries",
    slugline: "ferries",
    language: "en",
    firstCreated: "2031-05-04T16:00:00Z",
    headlines: [{ value: "Ferries return" }],
    descriptions: [{ value: "Ferries sail again." }],
    bodies: [{ value: "Ferries sail again." }],
    associations: [{ ...whole, ...association }],
  });
  return { translations: value?.translations, lost: losses.map(({ path }) => formatPath(path)) };
}

test("a translation has its id and its language, and its address where one is said", () => {
  const href = "https://ja.news.example/ferries/";
  expect(read({})).toEqual({ translations: [{ id, language: "ja" }], lost: [] });
  expect(read({ renditions: [{ name: "translation", href }] })).toEqual({
    translations: [{ id, language: "ja", url: href }],
    lost: [],
  });
});

test("what else is said of a translation is lost", () => {
  const href = "https://ja.news.example/ferries/";
  const renditions = [{ name: "page", href }];
  expect(read({ name: "Japanese", type: "composite", renditions })).toEqual({
    translations: [{ id, language: "ja", url: href }],
    lost: ["associations[0].name", "associations[0].type", "associations[0].renditions[0].name"],
  });
  expect(read({ renditions: [{ name: "translation" }] }).lost).toEqual(["associations[0].renditions"]);
});

test.each([
  ["no permanent name", { uri: "https://ja.news.example/" }],
  ["no language", { language: undefined }],
  ["no language that there is", { language: "in Japanese" }],
])("a translation with %s is lost", (_, association) => {
  expect(read(association)).toEqual({ translations: [], lost: ["associations[0]"] });
});

test("an associated item that is no translation is none", () => {
  expect(read({ rel: "related" }).translations).toEqual([]);
});
