import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFolder } from "./folder.js";
import { main } from "./command-line.js";

/** Those that run until they are stopped have tests of their own. */
const endless = /^npx copydesk (?:serve|dev)\b/;

test("every command of the README works as printed, one after the other", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const blocks = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = ""]) => block);
  const commands = blocks
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("npx copydesk") && !endless.test(line));
  expect(commands.length).toBeGreaterThan(8);
  const cwd = await temporaryFolder();
  for (const command of commands) {
    const line = command.replace("npx copydesk", `"${process.execPath}" "${main}"`);
    await promisify(execFile)("sh", ["-c", line], { cwd, env: { ...process.env, CI: "" } }).catch(
      (error: unknown) => {
        throw new Error(`The README says: ${command}`, { cause: error });
      },
    );
  }
}, 120_000);
