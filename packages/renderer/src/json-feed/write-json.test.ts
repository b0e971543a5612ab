import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  dictionary,
  double,
  letrec,
  oneof,
  property,
  string,
} from "fast-check";
import { expect, test } from "vitest";
import { withoutForbidden } from "../template/characters.js";
import { withTexts, writeJson } from "./write-json.js";

/** What the platform gives, forbidden characters replaced first. */
const byPlatform = (data: object) =>
  JSON.stringify(data, (_, part: unknown) => (typeof part === "string" ? withoutForbidden(part) : part));

const text = oneof(
  string({ unit: "binary" }),
  constantFrom("", '"', "\\", '\\"\n', "\u0000", "\ud800", "\u007f\u2028", "한국\t", "👩‍👩‍👧‍👦", "$& $1"),
  string({ unit: "binary-ascii", minLength: 1100, maxLength: 1200 }),
);
const { data } = letrec((tie) => ({
  data: dictionary(constantFrom("id", "a key", 'quote"'), tie("part"), { noNullPrototype: true }),
  part: oneof(
    { maxDepth: 3 },
    text,
    double(),
    boolean(),
    constant(undefined),
    constant(null),
    tie("data"),
    array(text),
  ),
}));

test("writes what the platform writes", () => {
  assert(
    property(data, (given) => {
      if (typeof given !== "object" || given === null) throw new TypeError("Data are objects here.");
      expect(writeJson(given)).toBe(byPlatform(given));
    }),
    { numRuns: 300 },
  );
});

test("puts long texts in the places of empty ones, whatever stands in the others", () => {
  const place = '"html":"';
  const json = writeJson({ [`${place}"`]: place, id: `${place}"`, html: "", text: "", end: place });
  const pieces = withTexts(json, [
    ["html", `<p>${place}"</p>`],
    ["text", ""],
  ]);
  const whole = { [`${place}"`]: place, id: `${place}"`, html: `<p>${place}"</p>`, text: "", end: place };
  expect(pieces.join("")).toBe(byPlatform(whole));
});
