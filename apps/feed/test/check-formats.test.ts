import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk, gsomia, main } from "./command-line.js";
import { writeContent } from "./content-files.js";
import { copyOf, temporaryFolder } from "./folder.js";
import { SarifLog } from "./sarif-shape.js";

async function wrongContent(): Promise<string> {
  const content = await copyOf(gsomia);
  await writeFile(path.join(content, "stories", "wrong.md"), "No front matter.\n");
  return path.dirname(content);
}

test("check --format json says everything as data, and nothing else", async () => {
  const cwd = await wrongContent();
  const { code, stdout, stderr } = await copydesk(["check", "--format", "json"], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    errors: 1,
    findings: [{ file: "content/stories/wrong.md", line: 1, column: 1, code: "front-matter-missing" }],
  });
});

test("check --format sarif gives a log of SARIF 2.1.0", async () => {
  const cwd = await wrongContent();
  const { code, stdout } = await copydesk(["check", "content", "--format", "sarif"], { cwd });
  expect(code).toBe(1);
  const log = SarifLog.parse(JSON.parse(stdout));
  expect(log.runs[0]?.results[0]?.ruleId).toBe("front-matter-missing");
});

test("check --format github gives workflow commands", async () => {
  const cwd = await wrongContent();
  const { code, stdout } = await copydesk(["check", "--format", "github"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^::error file=content\/stories\/wrong\.md,line=1,col=1,title=front-matter-missing::/,
  );
});

test("what content says commands no terminal, and forges no line", async () => {
  const folder = await temporaryFolder();
  await writeContent(folder, {
    "stories/\u001b]0;title\u0007\n::error::forged.md": "",
    "stories/b.md": '---\nid: "\\e[2J\\n::error::forged"\n---\n\nText.\n',
  });
  const { code, stdout, stderr } = await copydesk(["check", folder]);
  expect(code).toBe(1);
  expect(stderr).toContain(String.raw`/stories/\u001b]0;title\u0007\n::error::forged.md:1:1  file-empty`);
  expect(stderr).toContain(String.raw`id is “\u001b[2J\n::error::forged”`);
  expect(stdout + stderr).not.toMatch(/[^\n\P{Cc}]|^\s*::/mu);
});

test("ends without a word of it when nobody reads the report to its end", async () => {
  const cwd = await wrongContent();
  const child = spawn(process.execPath, [main, "check", "--format", "json"], { cwd });
  child.stdout.destroy();
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  await once(child, "close");
  expect([child.exitCode, complaints]).toEqual([1, ""]);
});

test("where all is well, a program still gets its format", async () => {
  const { code, stdout, stderr } = await copydesk(["check", gsomia, "--format", "json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({ version: 1, stories: 1, errors: 0, warnings: 0, findings: [] });
});

test("an unknown format is refused with those that there are", async () => {
  const { code, stderr } = await copydesk(["check", "--format", "xml"]);
  expect(code).toBe(2);
  expect(stderr).toContain("text, json, github, sarif");
});
