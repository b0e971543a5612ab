import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { editionFolders } from "../src/site/edition-folders.js";
import { copydesk, gsomia } from "./command-line.js";
import { copyOf, filesIn, temporaryFolder } from "./folder.js";

test.each(["content", "content/public", "content/stories"])(
  "an edition does not go into the content folder: %s",
  async (out) => {
    const cwd = path.dirname(await copyOf(gsomia));
    const before = await filesIn(cwd);
    const run = await copydesk(["build", "content", "--out", out], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("in the content folder content");
    expect(run.stderr).toContain("Name another folder with --out.");
    expect(await filesIn(cwd)).toEqual(before);
  },
);

test.each(["stories", "Entities", "archive/news"])(
  "an edition does not go where it would write into the content folder: %s",
  async (content) => {
    const cwd = await temporaryFolder();
    await cp(gsomia, path.join(cwd, content), { recursive: true });
    const before = await filesIn(cwd);
    const run = await copydesk(["build", content, "--out", "."], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain(`your content is in that folder, in ${path.normalize(content)}`);
    expect(await filesIn(cwd)).toEqual(before);
  },
);

test("says of an edition where one is that it is there, and not in the folder above", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  const run = await copydesk(["build", "--out", "."], { cwd });
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("The content folder content is within .:");
  expect(run.stdout).toMatch(/^\. has \d+ files for https:\/\/\S+\/\.\n/);
});

test("an edition does not go where a link leads into the content folder", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  await mkdir(path.join(cwd, "public"));
  await symlink("../content/stories", path.join(cwd, "public/stories"));
  const before = await filesIn(path.join(cwd, "content"));
  const run = await copydesk(["build"], { cwd });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("a link into the content folder content");
  expect(await filesIn(path.join(cwd, "content"))).toEqual(before);
});

test("an edition goes around a content folder of another name, and has no other folders than are known", async () => {
  const cwd = await temporaryFolder();
  await cp(gsomia, path.join(cwd, "site/content"), { recursive: true });
  const before = await filesIn(path.join(cwd, "site/content"));
  expect(await copydesk(["build", "site/content", "--out", "site"], { cwd })).toMatchObject({ code: 0 });
  expect(await filesIn(path.join(cwd, "site/content"))).toEqual(before);
  const entries = await readdir(path.join(cwd, "site"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter((name) => !editionFolders.has(name))).toEqual(["content"]);
});

test.each([
  ["public/.state.sqlite", "would be published with the edition"],
  ["content/stories/our.sqlite", "in the content folder content"],
])("a state is not kept among what is published, nor among the content: %s", async (state, reason) => {
  const cwd = path.dirname(await copyOf(gsomia));
  const before = await filesIn(cwd);
  const run = await copydesk(["build", "--state", state], { cwd });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain(reason);
  expect(run.stderr).toContain("Name another file with --state.");
  expect(await filesIn(cwd)).toEqual(before);
});

test.each([
  [["--out", "content"], "out-refused", "content"],
  [["--state", "content/x"], "state-refused", "content/x"],
  [["--out", "file"], "out-unwritable", "file"],
])("a place that is refused is told as JSON where that is asked for: %j", async (flags, code, file) => {
  const cwd = path.dirname(await copyOf(gsomia));
  await writeFile(path.join(cwd, "file"), "");
  const run = await copydesk(["build", "--json", ...flags], { cwd });
  expect(run).toMatchObject({ code: 1, stderr: "" });
  expect(JSON.parse(run.stdout)).toMatchObject({
    version: 1,
    published: false,
    errors: 1,
    findings: [{ file, code, severity: "error" }],
  });
  const told = await copydesk(["build", ...flags], { cwd });
  expect(told.stderr).toContain(`${file}:1:1  ${code}\n`);
});

test.skipIf(!existsSync("/proc/self"))(
  "a folder in which nobody can make any ends a build, and init, with the reason",
  async () => {
    const cwd = path.dirname(await copyOf(gsomia));
    const { code, stderr } = await copydesk(["build", "--out", "/proc/public"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("ENOENT: no such file or directory, mkdir '/proc/public'");
    expect(await copydesk(["init", "/proc/content", "--yes"], { cwd })).toMatchObject({
      code: 1,
      stdout: "",
    });
  },
);

test("a file in the place of the edition's folder is told as what it is", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  await writeFile(path.join(cwd, "file"), "mine");
  const { code, stderr } = await copydesk(["build", "--out", "file"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("The edition could not be written to file: file is there, and is no folder.");
  expect(await readFile(path.join(cwd, "file"), "utf8")).toBe("mine");
});

test("a file that somebody named for a state by mistake stays as it is, and so does what is beside it", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  const database = new DatabaseSync(path.join(cwd, "theirs.sqlite"));
  database.exec("create table story (text text); insert into story values ('theirs')");
  database.close();
  const files = { "notes.md": "Not to be lost.", ".gitignore": "node_modules\n" };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(cwd, name), text);
  const bytes = await readFile(path.join(cwd, "theirs.sqlite"));
  for (const state of ["notes.md", "theirs.sqlite"])
    for (const _ of [1, 2]) {
      const run = await copydesk(["build", "--state", state], { cwd });
      expect(run.code).toBe(0);
      expect(run.stderr).toContain(`Something else than a state is in ${state}, and stays there`);
    }
  expect(await copydesk(["build", "--state", "ours.sqlite"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect(await filesIn(cwd)).toMatchObject(files);
  expect(await readFile(path.join(cwd, "theirs.sqlite"))).toEqual(bytes);
  expect((await readdir(cwd)).toSorted()).toEqual(
    [...Object.keys(files), "content", "ours.sqlite", "public", "theirs.sqlite"].toSorted(),
  );
});

test("a state that somebody named is begun anew where it is damaged, and where there is nothing in it", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  const state = path.join(cwd, "named.sqlite");
  await writeFile(state, "");
  for (const round of [1, 2, 3]) {
    const run = await copydesk(["build", "--state", state, "--json"], { cwd });
    expect(run, `${round}`).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({ notes: [] });
    const bytes = await readFile(state);
    expect(bytes.length).toBeGreaterThan(4096);
    await writeFile(state, bytes.fill(0xff, 200));
  }
  expect((await readdir(cwd)).toSorted()).toEqual(["content", "named.sqlite", "public"]);
  // What somebody keeps beside it under a name that is like it is none of it.
  await writeFile(`${state}-time`, "mine");
  await copydesk(["build", "--state", state], { cwd });
  expect(await readFile(`${state}-time`, "utf8")).toBe("mine");
});

test.each([
  ["build", "--out", ""],
  ["build", "--state", ""],
  ["build", ""],
  ["check", ""],
  ["init", "", "--yes"],
  ["new", "Headline", ""],
  ["import", "", "content"],
  ["withdraw", "story", "", "--reason", "Wrong."],
  ["--content", "", "build"],
])(
  "a path that is empty, as from a variable that is not set, is refused: %s %s %s",
  async (...arguments_) => {
    const cwd = path.dirname(await copyOf(gsomia));
    const before = await filesIn(cwd);
    const run = await copydesk(arguments_, { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("A path has one character at the least");
    expect(await filesIn(cwd)).toEqual(before);
  },
);
