import { appendFile, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk, gsomia } from "./command-line.js";
import { copyOf, filesIn } from "./folder.js";

/** Has a program lose its right to put a file in its place, as where another program has it open on Windows. */
const heldBack = (ending: string) =>
  `data:text/javascript,${encodeURIComponent(`
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { renameSync } = fs;
    fs.renameSync = (from, to) => {
      if (String(to).endsWith(${JSON.stringify(ending)}))
        throw Object.assign(new Error("EPERM: operation not permitted"), { code: "EPERM" });
      renameSync(from, to);
    };
    syncBuiltinESMExports();
  `)}`;

const second =
  "---\nid: tag:news.example,2019-11-23:second\nheadline: Second\nsummary: S.\ndatePublished: 2019-11-23\n---\nText.\n";

test("says that some files are in place where others cannot be, and what the ledger knows already", async () => {
  const content = await copyOf(gsomia);
  const cwd = path.dirname(content);
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
  await appendFile(path.join(content, "stories/second.md"), second);
  const env = { NODE_OPTIONS: `--import=${heldBack("/stories/second.md")}` };
  const run = await copydesk(["build"], { cwd, env });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("EPERM: operation not permitted");
  expect(run.stderr).toContain("Some files of the new edition may be in their places already");
  expect(run.stderr).not.toContain("is as it was");
  expect(run.stderr).toContain("recorded in content/published.lock already: build again, then commit it.");
  expect(await readFile(path.join(content, "published.lock"), "utf8")).toContain(" second ");
  expect((await copydesk(["build"], { cwd })).code).toBe(0);
  expect(Object.keys(await filesIn(path.join(cwd, "public")))).toContain("stories/second.md");
});

test("says that the edition is as it was where nothing has taken its place, and nothing is recorded", async () => {
  const content = await copyOf(gsomia);
  const cwd = path.dirname(content);
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
  await appendFile(path.join(content, "stories/second.md"), second);
  const before = await filesIn(path.join(cwd, "public"));
  const run = await copydesk(["build"], {
    cwd,
    env: { NODE_OPTIONS: `--import=${heldBack("published.lock")}` },
  });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("The edition that was there is as it was.");
  expect(run.stderr).not.toContain("already");
  expect(await filesIn(path.join(cwd, "public"))).toEqual(before);
});
