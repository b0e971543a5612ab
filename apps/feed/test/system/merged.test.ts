import { execFileSync } from "node:child_process";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk } from "../command-line.js";
import { temporaryFolder } from "../folder.js";
import { describeWith } from "./program.js";

/** A newsroom's repository, in which each branch has its own stories. */
async function repository() {
  const cwd = await temporaryFolder();
  const content = path.join(cwd, "content");
  const git = (...arguments_: string[]) =>
    execFileSync("git", ["-c", "user.name=Desk", "-c", "user.email=desk@daily.example", ...arguments_], {
      cwd,
      encoding: "utf8",
    });
  const build = async () => {
    expect(await copydesk(["build", "--out", ".git/public"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  };
  const publish = async (slug: string, fields = "") => {
    const story = `---\nid: tag:daily.example,2019-11-22:${slug}\nheadline: Story ${slug}\nsummary: S.\ndatePublished: 2019-11-22\n${fields}---\nText.\n`;
    await writeFile(path.join(content, "stories", `${slug}.md`), story);
  };
  /** Does something on a branch of its own, builds there, and comes back. */
  const onBranch = async (name: string, change: () => Promise<void>) => {
    git("switch", "--quiet", "--create", name, "main");
    await change();
    await build();
    git("add", "content");
    git("commit", "--quiet", "--message", name);
    git("switch", "--quiet", "main");
  };
  git("init", "--quiet", "--initial-branch", "main");
  expect((await copydesk(["init", "--domain", "daily.example"], { cwd })).code).toBe(0);
  await publish("m-first");
  await build();
  git("add", "content");
  git("commit", "--quiet", "--message", "Begin");
  const lock = () => readFile(path.join(content, "published.lock"), "utf8");
  const frozen = () => copydesk(["build", "--out", ".git/public"], { cwd, env: { CI: "true" } });
  return { content, git, publish, onBranch, lock, frozen };
}

const program = { name: "Git", probe: ["git", "--version"], install: "git" } as const;

describeWith([program], "a newsroom's branches", () => {
  test("two branches with a new story each merge, and are published as they are", async () => {
    const { git, publish, onBranch, lock, frozen } = await repository();
    await onBranch("anna", () => publish("z-anna"));
    await onBranch("ben", () => publish("y-ben"));
    git("merge", "--quiet", "anna");
    git("merge", "--quiet", "--no-edit", "ben");
    expect(await lock()).toMatch(
      /^tag:daily\.example,2019-11-22:z-anna .*\n(?:.*\n)*tag:daily\.example,2019-11-22:y-ben /m,
    );
    expect(await frozen()).toMatchObject({ code: 0, stderr: "" });
  });

  test("a story that both branches changed is not published with the marks of the merge", async () => {
    const { content, git, publish, onBranch, frozen } = await repository();
    const first = path.join(content, "stories/m-first.md");
    const changed = (text: string) => async () => {
      await publish("m-first", "dateModified: 2019-11-23\n");
      await appendFile(first, text);
    };
    await onBranch("anna", changed("\nAnna.\n"));
    await onBranch("ben", changed("\nBen.\n"));
    git("merge", "--quiet", "anna");
    expect(() => git("merge", "--quiet", "--no-edit", "ben")).toThrow("Command failed");
    // Whoever adds everything has told Git that all is mended.
    git("commit", "--quiet", "--all", "--no-edit");
    const { code, stderr } = await frozen();
    expect(code).toBe(1);
    expect(stderr).toContain("content/stories/m-first.md:10:1  file-conflict");
  });

  test("a story that is corrected merges with one that is published beside it", async () => {
    const { content, git, publish, onBranch, lock, frozen } = await repository();
    const first = path.join(content, "stories/m-first.md");
    await onBranch("anna", async () => {
      await publish("m-first", "dateModified: 2019-11-23\n");
      await appendFile(first, "\nMore.\n");
    });
    await onBranch("ben", () => publish("n-ben"));
    git("merge", "--quiet", "anna");
    git("merge", "--quiet", "--no-edit", "ben");
    expect((await lock()).match(/:m-first /g)).toHaveLength(2);
    expect(await frozen()).toMatchObject({ code: 0, stderr: "" });
  });
});
