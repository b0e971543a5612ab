import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFolder } from "./folder.js";
import { copydesk, main } from "./command-line.js";

/** Those that run until they are stopped have tests of their own. */
const endless = /^npx copydesk (?:serve|dev)\b/;

const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

test("the files that the README shows hold together, and what it shows of a mistake is said of one", async () => {
  const cwd = await temporaryFolder();
  const [, ...sections] = readme.split(/^### /m);
  const section = sections.find((text) => text.startsWith("The content folder")) ?? "";
  const blocks = [...section.matchAll(/^```(?:yaml|markdown)\n(.*?)^```/gms)].map(([, block = ""]) => block);
  const files = ["publication.yaml", "entities/japan.yaml", "stories/a-story.md", "stories/harbour.md"];
  expect(blocks).toHaveLength(files.length);
  for (const [index, file] of files.entries()) {
    const place = path.join(cwd, "content", file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, blocks[index] ?? "");
  }
  const { stdout, stderr } = await copydesk(["check"], { cwd });
  expect(stderr + stdout).toBe("2 stories hold together.\n");

  const story = path.join(cwd, "content/stories/a-story.md");
  await writeFile(story, (await readFile(story, "utf8")).replace("entity:japan", "entity:japn"));
  const { stderr: found } = await copydesk(["check"], { cwd });
  const [, shown = ""] = /^### When something is wrong\n\n```\n(.*?)^```/ms.exec(readme) ?? [];
  expect(found).toBe(`${shown}\n1 error.\n`);
});

test("every command of the README works as printed, one after the other", async () => {
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
