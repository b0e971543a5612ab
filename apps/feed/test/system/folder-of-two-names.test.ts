import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk, gsomia } from "../command-line.js";
import { copyOf, filesIn } from "../folder.js";
import { mayMount } from "./may-mount.js";

test.skipIf(!mayMount).each([
  [["--out", "other"], "would write over your stories"],
  [["--out", "other/stories/new"], "would write over your stories"],
  [["--state", "other/state.sqlite"], "in the content folder content"],
])("the content folder is refused under another name of it too: %j", async (place, reason) => {
  const cwd = path.dirname(await copyOf(gsomia));
  const other = path.join(cwd, "other");
  await mkdir(other);
  // On many a disk, `CONTENT` would be such a name.
  execFileSync("mount", ["--bind", path.join(cwd, "content"), other]);
  try {
    const before = await filesIn(cwd);
    const run = await copydesk(["build", ...place], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain(reason);
    expect(await filesIn(cwd)).toEqual(before);
  } finally {
    execFileSync("umount", [other]);
  }
});
