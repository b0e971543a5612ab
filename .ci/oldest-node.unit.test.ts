import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

test("what runs on the oldest Node in CI passes on this one", () => {
  const file = path.join(import.meta.dirname, "oldest-node.js");
  const { status, stdout } = spawnSync(process.execPath, ["--test", "--test-reporter=tap", file], {
    encoding: "utf8",
  });
  expect(stdout.split("\n").filter((line) => line.startsWith("not ok"))).toEqual([]);
  expect(stdout).toMatch(/^# pass [1-9]/m);
  expect(status).toBe(0);
});
