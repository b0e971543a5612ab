import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fileAddress, linkAddress, pageAddress, siteOf } from "./address.js";

const page = "https://news.example/stories/a/?b#c";

test.each([
  ["/x?a&b", "https://news.example/x?a&b"],
  ["x.html", "https://news.example/stories/a/x.html"],
  ["//cdn.example/x", "https://cdn.example/x"],
  ["#part", "https://news.example/stories/a/?b#part"],
  ["?q", "https://news.example/stories/a/?q"],
  ["https://뉴스.example/기사", "https://xn--vg1b002a.example/%EA%B8%B0%EC%82%AC"],
])("the address %j is absolute as %j", (address, absolute) => {
  expect(linkAddress(address, page)).toBe(absolute);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " \u0001javascript:alert(1)",
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,x",
  "data:image/png;base64,AAAA",
  "file:///etc/passwd",
  "blob:https://news.example/1",
  "view-source:https://news.example/",
  "http://[",
  "",
  " \n",
])("the address %j is none to follow or to load", (address) => {
  expect(linkAddress(address, page)).toBeUndefined();
  expect(fileAddress(address, page)).toBeUndefined();
});

test("a mailbox can be linked to, and not loaded", () => {
  expect(linkAddress("mailto:desk@news.example", page)).toBe("mailto:desk@news.example");
  expect(fileAddress("mailto:desk@news.example", page)).toBeUndefined();
});

test("a part of the page can be linked to, and is no file", () => {
  expect(fileAddress("#part", page)).toBeUndefined();
  expect(fileAddress(" #", page)).toBeUndefined();
});

test("a file's whole address stays as it is, but for other scripts than Latin, and for what a browser reads in another way", () => {
  const signed = "https://cdn.example/a|b.jpg?a=b&c=%7e";
  expect(fileAddress(signed, page)).toBe(signed);
  // RSS takes no other scripts.
  expect(fileAddress("https://뉴스.example/사진.jpg?a=b&c", page)).toBe(
    "https://xn--vg1b002a.example/%EC%82%AC%EC%A7%84.jpg?a=b&c",
  );
  expect(fileAddress("photo.jpg", page)).toBe("https://news.example/stories/a/photo.jpg");
  expect(fileAddress("https://cdn.example/a b.jpg", page)).toBe("https://cdn.example/a%20b.jpg");
  expect(fileAddress("https://cdn.example/a\\b.jpg", page)).toBe("https://cdn.example/a/b.jpg");
});

test("a file's address is read in time in proportion to it", () => {
  const query = "?".repeat(1_000_000);
  expect(fileAddress(`https://news.example/${query}"`, page)).toBe(`https://news.example/${query}%22`);
  expect(fileAddress(`https://news.example${query}"`, page)).toBe(`https://news.example/${query}%22`);
});

test("the address of a page is of the web, and written as browsers write it", () => {
  expect(pageAddress("https://news.example/한", "a.url")).toBe("https://news.example/%ED%95%9C");
  for (const address of ["javascript:alert(1)", "data:text/html,x", "mailto:desk@news.example", "/a", ""])
    expect(() => pageAddress(address, "a.url")).toThrow(
      new TypeError(
        `a.url must be an absolute address that starts with https: or http:, and is ${JSON.stringify(address)}.`,
      ),
    );
});

test("the site of an address has no www", () => {
  expect(siteOf("https://www.wikidata.org/wiki/Q884")).toBe("wikidata.org");
  expect(siteOf("https://news.www.example/")).toBe("news.www.example");
});

test("an address that is not taken apart is written as browsers write it", () => {
  const part = fc.stringMatching(/^[-\w.~!$&'()*+,;=:@/?#%|^\\ 가é]{0,8}$/);
  const host = fc.stringMatching(/^[a-zA-Z0-9.-]{0,8}$/);
  const tops = ["example", "0x7f", "1", "a1", "xn--a", "x", "EXAMPLE"];
  const address = fc
    .tuple(fc.constantFrom("http", "https", "HTTP"), host, fc.constantFrom(...tops), part, part)
    .map(([scheme, before, top, ...parts]) => `${scheme}://${before}.${top}/${parts.join("/")}`);
  fc.assert(
    fc.property(address, (written) => {
      const read = URL.canParse(written) ? new URL(written).href : undefined;
      expect(linkAddress(written, page)).toBe(read);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  "https://news.example/a/../b",
  "https://news.example/a/..",
  "https://news.example/./a",
  "https://news.example/.?a",
  "https://127.1/",
  "https://news.example:443/",
])("%s is taken apart", (written) => {
  expect(linkAddress(written, page)).toBe(new URL(written).href);
});
