import { expect, test } from "vitest";
import { forTerminal, oneLine } from "./terminal-text.js";

test("writes what commands a terminal as escapes, and leaves all else as it is", () => {
  expect(forTerminal("\u001b[2J\r\u009b31m\u202ea\u2028\u0007")).toBe(
    String.raw`\u001b[2J\u000d\u009b31m\u202ea\u2028\u0007`,
  );
  const text = "a\tb\n“한국” 👩‍👩‍👧 עברית…\n";
  expect(forTerminal(text)).toBe(text);
});

test("writes what commands a CI system anywhere in a line as escapes", () => {
  expect(forTerminal("a ##[add-mask]b ##vso[task.complete] ##TeamCity[buildStop] ###[c]")).toBe(
    String.raw`a #\u0023[add-mask]b #\u0023vso[task.complete] #\u0023TeamCity[buildStop] ##\u0023[c]`,
  );
  const text = "## A heading [a](b), #1 [c], and # [d]";
  expect(forTerminal(text)).toBe(text);
});

test("JSON means the same as before", () => {
  const data = { "\u009b": "\u001b\u202e\n\u2028", "##[a]": "\\##vso[b]" };
  expect(JSON.parse(forTerminal(JSON.stringify(data, undefined, 2)))).toEqual(data);
});

test("leaves no line of its own to a text", () => {
  expect(oneLine("a\n::error::b")).toBe(String.raw`a\n::error::b`);
  expect(oneLine("  ::error::b")).toBe(String.raw`  \u003a:error::b`);
  expect(oneLine("std::vector")).toBe("std::vector");
});
