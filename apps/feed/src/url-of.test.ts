import { expect, test, vi } from "vitest";
import { urlOf } from "./url-of.js";

test("reads addresses that are absolute, or resolved against another one", () => {
  expect(urlOf("https://münchen.example/a")?.host).toBe("xn--mnchen-3ya.example");
  expect(urlOf("/b", "https://news.example/a/")?.href).toBe("https://news.example/b");
  expect(urlOf("https://news.example/b", "/a/")?.href).toBe("https://news.example/b");
});

test.each([
  ["/b", undefined],
  ["https://a b.example/", undefined],
  ["/b", "news.example"],
])("gives nothing for %j below %j", (address, base) => {
  expect(urlOf(address, base)).toBeUndefined();
});

test("does not ask what some versions of Node answer wrongly", () => {
  const canParse = vi.spyOn(URL, "canParse").mockReturnValue(false);
  expect(urlOf("https://münchen.example/")).toBeDefined();
  canParse.mockRestore();
});
