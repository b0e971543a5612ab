import { mkdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk } from "./command-line.js";
import { filesIn, temporaryFolder } from "./folder.js";

async function publication(): Promise<string> {
  const cwd = await temporaryFolder();
  expect((await copydesk(["init", "--domain", "daily.example"], { cwd })).code).toBe(0);
  return cwd;
}

// Who begins a new publication there has one within the other.
test("says in the content folder that it is that, and not to begin a new one", async () => {
  const cwd = path.join(await publication(), "content");
  const { code, stderr } = await copydesk(["new", "A story"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("Did you mean the folder “.”?");
  expect(stderr).not.toContain("init");
});

test("writes a draft with a permanent id below the publication's domain", async () => {
  const cwd = await publication();
  const run = await copydesk(["new", 'The “pact”: #1, it\'s "on"', "--section", "Asia"], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("content/stories/the-pact-1-its-on.md");
  const story = (await filesIn(cwd))["content/stories/the-pact-1-its-on.md"] ?? "";
  expect(story).toMatch(/^id: tag:daily\.example,\d{4}-\d\d-\d\d:the-pact-1-its-on$/m);
  expect(story).toContain("# yaml-language-server: $schema=https://");
  expect(run.stdout).toContain("set status: published, and its date,");
  expect(story).toMatch(
    /^# Set it to when the story is published.*\ndatePublished: \d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/m,
  );
  expect(await copydesk(["check"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  const file = path.join(cwd, "content/stories/the-pact-1-its-on.md");
  const begun = (await readFile(file, "utf8")).replace("status: draft", "status: published");
  await writeFile(file, begun);
  const warned = await copydesk(["check"], { cwd });
  expect(warned).toMatchObject({ code: 0 });
  expect(warned.stderr.match(/placeholder-left/g)).toHaveLength(2);
  await writeFile(
    file,
    begun.replace("What happened, in a sentence.", "It goes on.").replace("Write the story here.", ""),
  );
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect((await filesIn(cwd))["public/feed.xml"]).toContain('it\'s "on"');
});

test.each<[readonly string[], 1 | 2, string]>([
  [["new", "🎉"], 1, "--slug intel-pact"],
  [["new", "A", "--slug", "No Slug"], 2, "--slug is not a slug: lower-case letters"],
  [["new", "Con"], 1, "--slug con-story"],
  [["new", "A", "--slug", "lpt1"], 1, "Windows has no file “lpt1”"],
  [["new", "We begin to publish"], 1, "Choose another one with --slug"],
  [["new"], 2, "copydesk new"],
  [["new", " "], 2, "one line"],
  [["new", "A\u2028b"], 2, "one line"],
  [["new", "A", "--section", ""], 2, "--section is empty"],
  [["new", "A", "--section", "a\nb"], 2, "--section is more than one line"],
  [["new", "A", "--summary", " "], 2, "--summary is empty"],
  [["new", "A", "nowhere"], 1, "Did you mean the folder “content”?"],
  [["new", "A", "nowhere"], 1, 'stands in quotation marks: copydesk new "A nowhere"'],
  [["new", "A", "pact", "goes", "on"], 2, 'stands in quotation marks: copydesk new "A pact goes on"'],
])("%j ends with %i and the remedy", async (arguments_, exitCode, remedy) => {
  const cwd = await publication();
  const before = await filesIn(cwd);
  const { code, stderr } = await copydesk(arguments_, { cwd });
  expect(code).toBe(exitCode);
  expect(stderr).toContain(remedy);
  expect(await filesIn(cwd)).toEqual(before);
});

test("takes no name from a story that does not hold together, whose file lies in a folder within", async () => {
  const cwd = await publication();
  await copydesk(["new", "Pact", "--summary", "One."], { cwd });
  const [from, to] = ["content/stories/pact.md", "content/stories/asia/pact.md"];
  const begun = await readFile(path.join(cwd, from), "utf8");
  await mkdir(path.join(cwd, "content/stories/asia"));
  await rename(path.join(cwd, from), path.join(cwd, to));
  await writeFile(path.join(cwd, to), begun.replace("summary: One.", "summary:"));
  const again = await copydesk(["new", "Pact"], { cwd });
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toContain("The slug “pact” is that of another story.");
  await writeFile(path.join(cwd, to), begun.replace("summary: One.", "summary:\nslug: treaty"));
  const other = await copydesk(["new", "Pact"], { cwd });
  expect(other.stderr).toMatch(/^Another story has the permanent name tag:daily\.example,\S+:pact already\./);
  expect(Object.keys(await filesIn(cwd))).not.toContain(from);
});

test("takes Korean headlines", async () => {
  const cwd = await publication();
  expect((await copydesk(["new", "한국, 지소미아 연장"], { cwd })).stdout).toContain(
    "hangug-jisomia-yeonjang.md",
  );
});

test("never writes over a file, not even one that is no story", async () => {
  const cwd = await publication();
  const file = path.join(cwd, "content/stories/mine.md");
  await writeFile(file, "Mine.");
  expect((await copydesk(["new", "Mine"], { cwd })).stderr).toContain("is there already");
  expect(await readFile(file, "utf8")).toBe("Mine.");
});

test.skipIf(process.platform === "win32")(
  "never writes through a link that leads nowhere, and says what is there",
  async () => {
    const cwd = await publication();
    await symlink("../elsewhere.md", path.join(cwd, "content/stories/mine.md"));
    const run = await copydesk(["new", "Mine"], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("content/stories/mine.md is there already");
    expect(Object.keys(await filesIn(cwd)).filter((name) => name.includes("elsewhere"))).toEqual([]);
  },
);
