import { HttpUrl } from "@copydesk/article-schema";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addressesBelow } from "../edition/addresses.js";
import { baseAddress } from "./arguments.js";

test.each([
  "https://news.example/",
  "https://news.example",
  "http://localhost:8080/preview",
  "http://[::1]:4321/",
  "https://münchen.example/grüße/",
  "https://news.example/a%20b/",
])("takes %s to publish under", (text) => {
  expect(baseAddress(text)).toBe(text);
  expect(HttpUrl.safeParse(addressesBelow(text).story("a")).error).toBeUndefined();
});

test("leaves white space around it out", () => {
  expect(baseAddress(" https://news.example/ ")).toBe("https://news.example/");
});

test.each([
  "https://user:password@news.example/",
  "https://news.example/100%/",
  "https://news.example/%zz",
  "https://news.example/a|b/",
  "https://x*y.example/",
  "https://news.example/?token=1",
  "https://news.example/?",
  "https://news.example/#home",
  `https://news.example/${"a".repeat(9000)}`,
  "ftp://news.example/",
  "news.example",
])("refuses %s to publish under", (text) => {
  expect(() => baseAddress(text)).toThrow(/https:\/\/news\.example\//);
});

test("takes only what the schema takes for the addresses below it", () => {
  const part = fc.string({ unit: "binary", maxLength: 12 });
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.tuple(part, part).map(([host, path]) => `https://${host}.example/${path}`),
    part.map((path) => `https://news.example/${path}`),
  );
  fc.assert(
    fc.property(address, (text) => {
      try {
        baseAddress(text);
      } catch {
        return;
      }
      expect(HttpUrl.safeParse(addressesBelow(text).story("a")).error).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
