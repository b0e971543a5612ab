import { mkdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { digestOf } from "../digest-of.js";
import { ledgerParts } from "./ledger-bytes.js";
import { ledgerDigest } from "./ledger-digest.js";
import { readLedger, readStoredLedger, writeLedger } from "./ledger-file.js";

test("where there is no ledger, nothing has been published", async () => {
  expect(readLedger(await temporaryFolder())).toMatchObject({ text: "", findings: [] });
});

test.each([
  ["many lines", `${"story-one 2019-11-22\n".repeat(20_000)}# 파기 유예\n`],
  ["one line", "가".repeat(200_000)],
  ["nothing", ""],
])("a text of %s is written whole", async (_, text) => {
  const folder = await temporaryFolder();
  writeLedger(folder, [text]);
  expect(await readFile(path.join(folder, "published.lock"), "utf8")).toBe(text);
  writeLedger(folder, [Buffer.from("before\n"), text, Buffer.from("after\n")]);
  expect(await readFile(path.join(folder, "published.lock"), "utf8")).toBe(`before\n${text}after\n`);
});

test("a ledger read in parts has the digest of all of it", async () => {
  const folder = await temporaryFolder();
  expect([ledgerDigest(folder), readStoredLedger(folder)]).toEqual([
    "",
    expect.objectContaining({ digest: "" }),
  ]);
  for (const text of ["", "가".repeat(700_001), `${"한 줄\n".repeat(40_000)}끝`]) {
    writeLedger(folder, [text]);
    expect(ledgerDigest(folder)).toBe(readStoredLedger(folder).digest);
    expect(ledgerDigest(folder)).toBe(digestOf(text));
  }
});

test("the parts of a ledger are whole lines, but for one that is longer than a part", async () => {
  const folder = await temporaryFolder();
  const lines = `${"한 줄\n".repeat(40_000)}${"가".repeat(100_000)}\n${"끝\n".repeat(40_000)}`;
  writeLedger(folder, [lines]);
  const ends = Array.from(ledgerParts(folder), (part) => part.at(-1) === 0x0a);
  expect(ends.length).toBeGreaterThan(5);
  expect(ends.filter((isWhole) => !isWhole).length).toBe(2);
});

test.each([
  ["a folder", async (place: string) => mkdir(place)],
  // Others never end, as /dev/zero and pipes that nobody writes to.
  ["a link to a device", async (place: string) => symlink("/dev/null", place)],
])(
  "%s in the place of the ledger is told as no file, and not as a matter of permissions",
  async (_, make) => {
    const folder = await temporaryFolder();
    await make(path.join(folder, "published.lock"));
    expect(ledgerDigest(folder)).toBeUndefined();
    const { findings } = readLedger(folder);
    expect(findings).toMatchObject([{ code: "ledger-unreadable", place: { line: 1, column: 1 } }]);
    expect(findings[0]?.message).toContain("is no file");
    expect(findings[0]?.hint).toContain("Move it away");
  },
);
