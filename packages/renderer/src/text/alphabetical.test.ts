import { expect, test } from "vitest";
import { alphabeticalKey } from "./alphabetical.js";

test.each([
  ["de", "Ausland Österreich Politik Überblick Zürich zypern"],
  ["tr", "Çevre Dünya Gündem İç Ülke"],
  ["tr", "Iğdır Isparta ızgara İzmir Konya Zonguldak"],
  ["pl", "Łódź Lublin Lwów Malmö Øresund Straße Straz"],
  ["en", "Adam Ægir affair Đakovo dark ðeed deer Thomas þorn Tim"],
  ["fr", "école Économie État étude Europe nord Œuvre ouest"],
  ["sv", "Norge Sverige Åland Öland"],
  ["fi-FI", "Venäjä Vuosaari Äänekoski"],
  ["ko", "가나 각 강 나"],
  ["ja", "か が き ぎ"],
  ["hi", "क का कि की ख"],
])("puts names in order, in %s", (language, names) => {
  const order = names.split(" ");
  const keyed = order.toReversed().map((name) => ({ name, key: alphabeticalKey(name, language) }));
  expect(keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ name }) => name)).toEqual(order);
});

test("gives one name one key, however it is encoded", () => {
  for (const language of ["de", "sv"])
    expect(alphabeticalKey("Öland 한국".normalize("NFD"), language)).toBe(
      alphabeticalKey("Öland 한국", language),
    );
});

test.each("da et fi fo is kl nb nn no se sv sv-SE".split(" "))(
  "puts letters with marks behind Z, in %s",
  (language) => expect(alphabeticalKey("Åland", language) > "z").toBe(true),
);

test.each("de en fil non sva ses".split(" "))("puts them among the others, in %s", (language) =>
  expect(alphabeticalKey("Åland", language)).toBe("aland"),
);
