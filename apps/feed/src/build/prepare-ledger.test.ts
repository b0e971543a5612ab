import { rmSync } from "node:fs";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { loadLibrary } from "../cli/load-library.js";
import { digestOf } from "../digest-of.js";
import { LedgerUnwritable } from "../ledger/ledger-unwritable.js";
import { prepareLedger } from "./prepare-ledger.js";

const options = { now: new Date("2020-01-01T00:00:00Z"), frozenLedger: false };

/** Makes a content folder of one story, and gives it with what prepares its ledger. */
async function oneStory() {
  const content = path.join(await temporaryFolder(), "content");
  await writeContent(content, { "stories/a.md": story("a") });
  const library = await loadLibrary(content);
  return {
    content,
    ledger: path.join(content, "published.lock"),
    prepare: async (more: Partial<typeof options> = {}) =>
      prepareLedger(content, library, { ...options, ...more }),
  };
}

test("records when it is asked to, and nothing where that was done", async () => {
  const { ledger, prepare } = await oneStory();
  const [one, other] = [await prepare(), await prepare()];
  await expect(readFile(ledger)).rejects.toThrow("ENOENT");
  one.record();
  const text = await readFile(ledger, "utf8");
  expect(one.added).toHaveLength(1);
  expect(text).toContain(one.added[0]);
  // Another build of the same content has recorded the same.
  other.record();
  expect(await readFile(ledger, "utf8")).toBe(text);
  const again = await prepare();
  expect(again.added).toEqual([]);
});

test("says what the ledger holds that it has looked at, and not what somebody else writes to it meanwhile", async () => {
  const { ledger, prepare } = await oneStory();
  const first = await prepare();
  first.record();
  const held = digestOf(await readFile(ledger));
  expect(first.digest).toBe(held);
  const second = await prepare();
  await appendFile(
    ledger,
    "tag:news.example,2019:b b 2019-11-22 2019-11-22 00000000000000000000000000000000\n",
  );
  second.record();
  expect(second.digest).toBe(held);
});

test("of a ledger that a build would write otherwise, says nothing of what it holds", async () => {
  const { ledger, prepare } = await oneStory();
  (await prepare()).record();
  await writeFile(ledger, `${await readFile(ledger, "utf8")}\n`);
  const again = await prepare();
  expect(again.digest).not.toBe(digestOf(await readFile(ledger)));
  expect((await prepare({ frozenLedger: true })).digest).toBeNull();
});

test("writes nothing over what somebody else has recorded meanwhile", async () => {
  const { ledger, prepare } = await oneStory();
  const { record } = await prepare();
  const theirs = "tag:news.example,2019:b b 2019-11-22 2019-11-22 00000000000000000000000000000000\n";
  await appendFile(ledger, theirs);
  expect(record).toThrow(LedgerUnwritable);
  expect(record).toThrow("Somebody else has written to it since this build began");
  expect(await readFile(ledger, "utf8")).toBe(theirs);
});

/** Gives what a build after an edit prepares, and the ledger's path: what it records is made of what the ledger holds. */
async function afterEdit() {
  const { content, ledger, prepare } = await oneStory();
  const first = await prepare();
  first.record();
  await writeContent(content, { "stories/a.md": story("a", "Other text.", "dateModified: 2019-12-31\n") });
  const library = await loadLibrary(content);
  const last = { digest: first.digest, takenOut: [], changed: new Set(library.stories) };
  return { ledger, prepare: async () => prepareLedger(content, library, { ...options, last }) };
}

test("records what an edit has changed, as a build does that looks at all of it", async () => {
  const { ledger, prepare } = await afterEdit();
  const [one, other] = [await prepare(), await prepare()];
  one.record();
  const text = await readFile(ledger, "utf8");
  expect(text).toContain(" 2019-12-31 ");
  expect(one.digest).toBe(digestOf(text));
  // Another build of the same edit has recorded the same.
  other.record();
  expect(await readFile(ledger, "utf8")).toBe(text);
});

test("writes nothing of an edit over what somebody else has recorded meanwhile, or taken away", async () => {
  const { ledger, prepare } = await afterEdit();
  const { record } = await prepare();
  await appendFile(ledger, "# Somebody else\n");
  expect(record).toThrow("Somebody else has written to it since this build began");
  expect(await readFile(ledger, "utf8")).toContain("# Somebody else\n");
  await rm(ledger);
  expect(record).toThrow(LedgerUnwritable);
  await expect(readFile(ledger)).rejects.toThrow("ENOENT");
});

test("says that it is gone where somebody takes it away while an edit is held against it", async () => {
  const { ledger, prepare } = await afterEdit();
  const preparing = prepare();
  // It has been looked at by now, and what is to be recorded has not.
  rmSync(ledger);
  await expect(preparing).rejects.toThrow(LedgerUnwritable);
});

test("refuses in a build that may not change it that a story is gone whose embargo lasts", async () => {
  const content = path.join(await temporaryFolder(), "content");
  const embargoed = story("b", "Text.", "embargoedUntil: 2020-02-01T00:00:00Z\n");
  await writeContent(content, { "stories/a.md": story("a"), "stories/b.md": embargoed });
  const prepare = async (frozenLedger: boolean) =>
    prepareLedger(content, await loadLibrary(content), { ...options, frozenLedger });
  (await prepare(false)).record();
  expect((await prepare(true)).findings).toEqual([]);
  await rm(path.join(content, "stories/b.md"));
  const [finding] = (await prepare(true)).findings;
  expect(finding).toMatchObject({ code: "ledger-frozen" });
  expect(finding?.message).toContain("What it records of 1 story is other now");
});
