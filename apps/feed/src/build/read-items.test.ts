import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { itemReader } from "./read-items.js";

test("reads each item from its place in its file", async () => {
  const root = await temporaryFolder();
  writeFileSync(path.join(root, "a.xml"), "<item>é</item><item>b</item>");
  writeFileSync(path.join(root, "b.xml"), "<item>c</item>");
  const read = itemReader(root);
  const text = (places: Parameters<typeof read>[0]) =>
    Array.from(read(places).values(), ({ id, newest, utf8 }) => [id, newest, Buffer.from(utf8).toString()]);
  const at = (file: string, start: number, end: number) => ({ file, start, end, newest: "2024-05-01" });
  const b = at("a.xml", 15, 29);
  expect(text(new Map([["b", b]]))).toEqual([["b", "2024-05-01", "<item>b</item>"]]);
  expect(
    text(
      new Map([
        ["c", at("b.xml", 0, 14)],
        ["a", at("a.xml", 0, 15)],
        ["b", b],
      ]),
    ),
  ).toEqual([
    ["c", "2024-05-01", "<item>c</item>"],
    ["a", "2024-05-01", "<item>é</item>"],
    ["b", "2024-05-01", "<item>b</item>"],
  ]);
});

test("says that a file has become shorter, and that one is gone", async () => {
  const root = await temporaryFolder();
  writeFileSync(path.join(root, "a.xml"), "<item>");
  const read = itemReader(root);
  const at = (file: string) => new Map([["a", { file, start: 0, end: 7, newest: "2024-05-01" }]]);
  expect(() => read(at("a.xml"))).toThrow(/a\.xml has become shorter/);
  expect(() => read(at("b.xml"))).toThrow(expect.objectContaining({ code: "ENOENT" }));
});
