import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plainName } from "../records/plain-name.js";
import { languageSegment, pathSegment } from "./path-segment.js";

test.each([
  ["Asia", "asia"],
  ["South Asia", "south-asia"],
  ["Jane Doe", "jane-doe"],
  ["G20", "g20"],
  ["Falcon", "falcon"],
  ["Console", "console"],
  [`A${"a".repeat(79)}`, "a".repeat(80)],
])("%s stands as it is", (name, segment) => expect(pathSegment(name)).toBe(segment));

test.each([
  ["asia", /^asia-[0-9a-f]{10}$/],
  ["ASIA", /^asia-[0-9a-f]{10}$/],
  ["Asia & Pacific", /^asia-pacific-[0-9a-f]{10}$/],
  ["政治", /^zheng-zhi-[0-9a-f]{10}$/],
  ["..", /^[0-9a-f]{10}$/],
  ["../../etc", /^etc-[0-9a-f]{10}$/],
  ["Con", /^con-[0-9a-f]{10}$/],
  ["Com1", /^com1-[0-9a-f]{10}$/],
  ["Lpt9", /^lpt9-[0-9a-f]{10}$/],
  ["South  Asia", /^south-asia-[0-9a-f]{10}$/],
  ["a".repeat(500), /^a{80}-[0-9a-f]{10}$/],
  [`A${"a".repeat(80)}`, /^a{80}-[0-9a-f]{10}$/],
])("%s gets a hash", (name, segment) => expect(pathSegment(name)).toMatch(segment));

test("a name has one segment, composed or taken apart, with space around it or none", () => {
  for (const name of ["정치", "Über uns", "World"])
    expect(pathSegment(` ${name.normalize("NFD")}\u3000`)).toBe(pathSegment(name));
  expect(pathSegment("\u200f政\u200b治")).toBe(pathSegment("政治"));
  expect(pathSegment("\u202aWorld\u202c\u061c\u2060\u2066\u2069\ufeff")).toBe(pathSegment("World"));
  expect(pathSegment("Cafe\u200b\u0301")).toBe(pathSegment("Caf\u00e9"));
});

test.each(["us Politics", "..."])(
  "a name that looks like that of “%s” with a hash is not taken for it",
  (name) => {
    // Of words, each begins with a letter, and so does one hash of a few.
    const segments = Array.from({ length: 20 }, (_, count) => pathSegment(name + ".".repeat(count)));
    const segment = segments.find((each) => /(?:^|-)[a-f][0-9a-f]{9}$/.test(each)) ?? "";
    const same = segment.replace(/(?:^|-)./g, (start) => start.replace("-", " ").toUpperCase());
    expect(pathSegment(same)).toMatch(new RegExp(`^${segment}-[0-9a-f]{10}$`));
  },
);

test("languages that differ in case alone are one, and all others differ", () => {
  expect(languageSegment("zh-Hant-TW")).toBe("zh-hant-tw");
  expect(languageSegment("con")).toMatch(/^con-[0-9a-f]{10}$/);
  expect(languageSegment(`en-a-${"abcdefgh-".repeat(20)}x`).length).toBeLessThan(100);
});

test("no two names share a segment, and each is safe in a path and an address", () => {
  const part = fc.oneof(
    fc.constantFrom("Asia", "asia", " ", "-", "/", "..", "政治", "Con", "É", "É", "&", "1"),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  );
  const name = fc
    .array(part, { minLength: 1, maxLength: 4 })
    .map((parts) => plainName(parts.join("")))
    .filter((joined) => joined !== "");
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 8 }), (names) => {
      const segments = names.map(pathSegment);
      expect(new Set(segments).size).toBe(names.length);
      for (const segment of segments) expect(segment).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }),
    { numRuns: 500 },
  );
});
