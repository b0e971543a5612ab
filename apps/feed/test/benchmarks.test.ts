import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test.each(["build", "dev"])("Node can load the %s benchmark and all that it is made of", async (name) => {
  const file = fileURLToPath(new URL(`../bench/${name}.ts`, import.meta.url));
  const complaint = new Promise<string>((resolve) => {
    execFile(process.execPath, [file, "--no-such-option"], (_error, _output, errors) => resolve(errors));
  });
  // It is the first thing that a benchmark does, so everything was found by then.
  expect(await complaint).toContain("Unknown option '--no-such-option'");
});
