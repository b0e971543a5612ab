import { mkdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { readLedger } from "./ledger-file.js";

test("where there is no ledger, nothing has been published", async () => {
  expect(await readLedger(await temporaryFolder())).toMatchObject({ text: "", findings: [] });
});

test("a folder in the place of the ledger is told as one, and not as a matter of permissions", async () => {
  const folder = await temporaryFolder();
  await mkdir(path.join(folder, "published.lock"));
  const { findings } = await readLedger(folder);
  expect(findings).toMatchObject([{ code: "ledger-unreadable", place: { line: 1, column: 1 } }]);
  expect(findings[0]?.message).toContain("This is a folder");
  expect(findings[0]?.hint).toContain("Move the folder away");
});
