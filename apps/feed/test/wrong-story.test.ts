import { readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { copydesk, gsomia } from "./command-line.js";
import { copyOf, temporaryFolder } from "./folder.js";

describe("a wrong story", () => {
  const head = "id: tag:news.example,2019:x\nheadline: A\nsummary: B\ndatePublished: 2019-11-22\n";

  test.each<[string, string | Buffer, string, string]>([
    [
      "a missing headline",
      `---\n${head.replace("headline: A\n", "")}---\nText.\n`,
      "2:1  field-missing",
      "headline",
    ],
    [
      "a bad date",
      `---\n${head.replace("2019-11-22", "2019-11-31")}---\nText.\n`,
      "5:16  field-invalid",
      "2019-11-22",
    ],
    [
      "an unknown entity",
      `---\n${head}---\n[Japan](entity:japn)\n`,
      "7:1  mention-undeclared",
      "Did you mean “japan”?",
    ],
    ["broken YAML", `---\n${head}tags: [a\n---\nText.\n`, ":6:7  yaml-invalid", "bracket"],
    ["a binary file", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), "1:1  file-not-text", "UTF-8"],
    ["an empty file", "", "1:1  file-empty", "Write it"],
  ])(
    "%s is refused with its place and the remedy, and nothing is written",
    async (_, text, place, remedy) => {
      const content = await copyOf(gsomia);
      await writeFile(path.join(content, "stories", "wrong.md"), text);
      const out = path.join(await temporaryFolder(), "public");
      const { code, stderr } = await copydesk(["build", content, "--out", out]);
      expect(code).toBe(1);
      expect(stderr).toContain("stories/wrong.md:");
      expect(stderr).toContain(place);
      expect(stderr).toContain(remedy);
      expect(stderr).toContain("Nothing was written.");
      await expect(readdir(out)).rejects.toThrow("ENOENT");
      const checked = await copydesk(["check", content]);
      expect(checked.code).toBe(1);
      expect(checked.stderr).toContain(place);
    },
  );

  test.each([
    ["a folder that is not there", async () => "no/such/folder", "content-missing"],
    ["an empty folder", temporaryFolder, "publication-missing"],
    ["a file", async () => path.join(gsomia, "publication.yaml"), "content-missing"],
  ])("%s is refused", async (_, folder, code) => {
    const run = await copydesk(["check", await folder()]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(code);
    expect(run.stderr).toContain("1 error.");
  });

  test("one that is not among the stories is looked for where they stand", async () => {
    const content = await copyOf(gsomia);
    const [story = ""] = await readdir(path.join(content, "stories"));
    await rename(path.join(content, "stories", story), path.join(content, story));
    await rm(path.join(content, "published.lock"));
    expect(await copydesk(["check", "content"], { cwd: path.dirname(content) })).toEqual({
      code: 0,
      stdout: "There is no story in content/stories yet.\n",
      stderr: `content/${story}:1:1  file-unread (warning)\n  A story stands below stories/; here it is not read.\n  Move it there: stories/${story}.\n\n1 warning.\n`,
    });
  });

  test("a link that leads nowhere is told by a build that finds nothing else to do", async () => {
    const cwd = path.dirname(await copyOf(gsomia));
    expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
    await symlink("nowhere.md", path.join(cwd, "content/stories/link.md"));
    const run = await copydesk(["build"], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("content/stories/link.md:1:1  file-unreadable");
  });

  test("an output folder that cannot be written is told", async () => {
    const file = path.join(await temporaryFolder(), "file");
    await writeFile(file, "");
    const { code, stderr } = await copydesk(["build", gsomia, "--out", path.join(file, "public")]);
    expect(code).toBe(1);
    expect(stderr).toContain("Name another folder with --out.");
  });
});
