import { HttpUrl } from "@copydesk/article-schema";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addressesBelow } from "../site/addresses.js";
import { baseAddress, instant, portNumber } from "./arguments.js";

test.each([
  "https://news.example/",
  "https://news.example",
  "http://localhost:8080/preview",
  "http://[::1]:4321/",
  "http://[::ffff:192.0.2.1]/",
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

test.each(["https://", "https://h ang/", "https://news.example:99999/"])(
  "says of %s what is wrong with it: it begins as it is to",
  (text) => {
    expect(() => baseAddress(text)).toThrow(/^Behind https:\/\/ stands the name of a host/);
  },
);

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

test.each(["0", "4321", "65535"])("takes %s for a port", (text) => {
  expect(portNumber(text)).toBe(Number(text));
});

test.each(["65536", "-1", "80.5", "1e3", "0x50", " 80", ""])("takes “%s” for no port", (text) => {
  expect(() => portNumber(text)).toThrow("A port is a whole number from 0 to 65535.");
});

test.each([
  ["2019-11-22T18:00:00+09:00", "2019-11-22T09:00:00.000Z"],
  ["2019-11-22T18:00Z", "2019-11-22T18:00:00.000Z"],
  ["2020-02-29T18:00:00.5Z", "2020-02-29T18:00:00.500Z"],
])("takes %s for a moment", (text, moment) => {
  expect(instant(text).toISOString()).toBe(moment);
});

test.each([
  "2019-11-22T25:00:00Z",
  "2019-11-22T18:60:00Z",
  "2019-11-22T18:00:00+25:00",
  "2019-02-29T18:00:00Z",
  "2019-13-01T18:00:00Z",
  "2019-11-22T18:00:00",
  "2019-11-22",
  "",
])("takes “%s” for no moment", (text) => {
  expect(() => instant(text)).toThrow("A moment has a date, a time and an offset");
});
