import { expect, test } from "vitest";
import { isReadAlike } from "./read-alike.js";

const codeInItem = [
  "-     code",
  "+     code",
  "*\tcode",
  "1.     code",
  "2)\tcode",
  " -     code",
  ">-\tcode",
];
const emptyItem = ["-", "+ ", "*", "1.", "23)", " -", "\t-", "> -"];
const white = [" ", "\t", " \t "];

test.each([...codeInItem, ...emptyItem, ...white])("leaves a text with the line %j to remark", (line) => {
  for (const text of [line, `${line}\nb`, `a\n${line}`, `a\r${line}\rb`, `a\r\n\r\n${line}\r\n`])
    expect(isReadAlike(text)).toBe(false);
});

test.each(codeInItem)("leaves a text to remark that begins with a byte order mark and %j", (line) => {
  expect(isReadAlike(`\ufeff${line}`)).toBe(false);
});

test.each(["- a\n- b", "> a\n> b", "  a", "1. a", "a -     b", "2019. a\n\n* b"])(
  "does not leave %j",
  (text) => {
    expect(isReadAlike(text)).toBe(true);
  },
);
