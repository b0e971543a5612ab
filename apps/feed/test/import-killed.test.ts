import { expect, test } from "vitest";
import { copydesk } from "./command-line.js";
import { filesIn } from "./folder.js";
import { publication, stories } from "./importing.js";

/** Has a program write but half of the third file, and end there, as by `kill -9`. */
const killed = `
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  const { writeFileSync } = fs;
  let count = 0;
  fs.writeFileSync = (where, text, options) => {
    count += 1;
    writeFileSync(where, count === 3 ? text.slice(0, text.length / 2) : text, options);
    if (count === 3) process.kill(process.pid, "SIGKILL");
  };
  syncBuiltinESMExports();
`;

test("an import that is killed leaves whole stories alone, and the next one brings the others", async () => {
  const [cwd, clean] = [await publication(), await publication()];
  const typed = ["import", "wordpress.rss.xml", "--report", "report.txt"];
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(killed)}`;
  const run = await copydesk(typed, { cwd, env: { NODE_OPTIONS } });
  expect(run).toMatchObject({ code: null, stdout: "" });
  expect(Object.keys(await stories(cwd))).toHaveLength(3);
  expect(await copydesk(["check"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  for (const folder of [cwd, clean])
    expect(await copydesk(typed, { cwd: folder })).toMatchObject({ code: 0 });
  const [mended, whole] = [await filesIn(cwd), await filesIn(clean)];
  expect({ ...mended, "report.txt": "" }).toEqual({ ...whole, "report.txt": "" });
  expect(mended["report.txt"]).toContain("It is in content/stories/");
});
