import { describe, expect, test } from "vitest";
import { fileAddress, readableAddress } from "./addresses.js";

const base = "https://news.example/a/";

describe.each([
  ["a link", readableAddress],
  ["a file", fileAddress],
])("the address of %s", (_, addressOf) => {
  test.each([
    ["is kept as it was written where it is one", "https://News.example", "https://News.example"],
    ["is read without what stands around it", " https://news.example ", "https://news.example"],
    [
      "is read without breaks, as browsers read it",
      "https://news.example\n/a\tb\r",
      "https://news.example/ab",
    ],
    ["is made absolute", "../b?c%2Fd%2fe", "https://news.example/b?c%2Fd%2fe"],
    [
      "is written without what none may have",
      "/?a|b{c}%zz\\^`",
      "https://news.example/?a%7Cb%7Bc%7D%25zz%5C%5E%60",
    ],
    ["is none where there is nothing", " \n", undefined],
    ["is none where nothing can be made of it", "https://[", undefined],
    ["is none where it leads out of the web", "javascript:alert(1)", undefined],
  ])("%s", (__, written, address) => expect(addressOf(written, base)).toBe(address));
});

test("a link may lead to a mailbox, and to a place of its own page", () => {
  expect(readableAddress("MAILTO:desk@news.example", base)).toBe("mailto:desk@news.example");
  expect(readableAddress(" #notes", base)).toBe("#notes");
  expect(fileAddress("mailto:desk@news.example", base)).toBeUndefined();
});
