import { readFile, readlink, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk, gsomia } from "./command-line.js";
import { copyOf, filesIn } from "./folder.js";

const slug = "south-korea-to-continue-intel-pact-gsomia-with-japan";

test("withdraws a story, which then builds as a notice", async () => {
  const content = await copyOf(gsomia);
  const cwd = path.dirname(content);
  const file = path.join(content, "stories", `${slug}.md`);
  const before = await readFile(file, "utf8");
  const run = await copydesk(["withdraw", slug, "--reason", "It was wrong."], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const after = await readFile(file, "utf8");
  expect(
    after.replace(/status: withdrawn\nwithdrawal:\n {2}date: .*\n {2}reason: It was wrong\.\n/, ""),
  ).toBe(before);
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect((await filesIn(cwd))[`public/stories/${slug}/index.html`]).toContain("It was wrong.");
  const again = await copydesk(["withdraw", slug, "--reason", "Other."], { cwd });
  expect(again.code).toBe(1);
  expect(again.stderr).toContain("withdrawn already");
});

test.skipIf(process.platform === "win32")(
  "withdraws a story that a link leads to, and keeps the link",
  async () => {
    const content = await copyOf(gsomia);
    const link = path.join(content, "stories", `${slug}.md`);
    const file = path.join(content, "elsewhere.md");
    await rename(link, file);
    await symlink("../elsewhere.md", link);
    expect((await copydesk(["withdraw", slug, content, "--reason", "Wrong."])).code).toBe(0);
    expect(await readlink(link)).toBe("../elsewhere.md");
    expect(await readFile(file, "utf8")).toContain("status: withdrawn");
  },
);

test("says of a published story whose file is gone that it was published, and of one renamed what it is called now", async () => {
  const content = await copyOf(gsomia);
  const file = path.join(content, "stories", `${slug}.md`);
  const elsewhere = path.join(content, "stories/elsewhere.md");
  const complaint = async () => {
    const run = await copydesk(["withdraw", `content/stories/${slug}.md`, content, "--reason", "Wrong."]);
    expect(run.code).toBe(1);
    return run.stderr;
  };
  await writeFile(elsewhere, (await readFile(file, "utf8")).replace(/^slug: .*\n/m, ""));
  await rm(file);
  expect(await complaint()).toContain("Its slug is “elsewhere” now.\n");
  await rm(elsewhere);
  expect(await complaint()).toContain(
    "It was published on 2019-11-22, and its file is gone: put that back first",
  );
});

test("begins no line with what it was given", async () => {
  const run = await copydesk(["withdraw", "a\n::error::b", await copyOf(gsomia), "--reason", "Wrong."]);
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toMatch(/^There is no story “a\\n::error::b” in the folder “/);
});

test("withdraws a story of a day that has begun in the east alone, and it builds; not one of a day that is not yet", async () => {
  const content = await copyOf(gsomia);
  const file = path.join(content, "stories", `${slug}.md`);
  const dated = async (hours: number) => {
    const text = await readFile(file, "utf8");
    const day = new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
    await writeFile(file, text.replace(/^datePublished: .*$/m, `datePublished: ${day}`));
  };
  await dated(72);
  const early = await copydesk(["withdraw", slug, content, "--reason", "Wrong."]);
  expect(early.code).toBe(1);
  expect(early.stderr).toContain("Correct datePublished first.");
  // In the east, the day begins up to fourteen hours earlier.
  await dated(13);
  expect(await copydesk(["withdraw", slug, content, "--reason", "Wrong."])).toMatchObject({ code: 0 });
  expect(await copydesk(["check", content])).toMatchObject({ code: 0, stderr: "" });
});

test("withdraws a story that was published and is a draft now", async () => {
  const content = await copyOf(gsomia);
  const file = path.join(content, "stories", `${slug}.md`);
  await writeFile(file, (await readFile(file, "utf8")).replace("headline:", "status: draft\nheadline:"));
  expect((await copydesk(["withdraw", slug, content, "--reason", "Wrong."])).code).toBe(0);
  expect((await copydesk(["check", content])).code).toBe(0);
});

test("withdraws a story that was published and is under embargo now", async () => {
  const content = await copyOf(gsomia);
  const file = path.join(content, "stories", `${slug}.md`);
  const embargo = "embargoedUntil: 2999-01-01T00:00:00Z\n";
  await writeFile(file, (await readFile(file, "utf8")).replace("headline:", `${embargo}headline:`));
  expect((await copydesk(["withdraw", slug, content, "--reason", "Wrong."])).code).toBe(0);
});

test("says of no story that nobody has seen it where the ledger cannot be read, which knows", async () => {
  const content = await copyOf(gsomia);
  const file = path.join(content, "stories", `${slug}.md`);
  await writeFile(file, (await readFile(file, "utf8")).replace("headline:", "status: draft\nheadline:"));
  const ledger = path.join(content, "published.lock");
  await writeFile(ledger, (await readFile(ledger, "utf8")).replace(/^tag:.*$/gm, "$& ?"));
  const run = await copydesk(["withdraw", slug, content, "--reason", "Wrong."]);
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("ledger-unreadable");
  expect(run.stderr).not.toContain("no reader has seen");
});

test("says of a story that cannot be read why, and proposes no other one in its place", async () => {
  const content = await copyOf(gsomia);
  const cwd = path.dirname(content);
  await writeFile(
    path.join(content, "stories/pact.md"),
    Buffer.from("---\nheadline: Caf\u00E9\n---\nCopy.\n", "latin1"),
  );
  await writeFile(path.join(content, "stories/pakt.md"), "---\nheadline: Other\n---\nCopy.\n");
  const { code, stderr } = await copydesk(["withdraw", "pact", "--reason", "Wrong."], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("content/stories/pact.md:2:14  file-not-text");
  expect(stderr).not.toContain("Did you mean");
  // Who names another story is not kept from it.
  expect(await copydesk(["withdraw", slug, "--reason", "Wrong."], { cwd })).toMatchObject({ code: 0 });
});

test("says that there is no such content folder", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  const { code, stderr } = await copydesk(["withdraw", slug, "nowhere", "--reason", "Wrong."], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("nowhere:1:1  content-missing");
});

test.each<[readonly string[], 1 | 2, string]>([
  [["south-korea-to-continue-intel-pact-gsomia-with-jpan", "--reason", "x"], 1, `Did you mean “${slug}”?`],
  [[`content/stories/${slug}.md`, "--reason", "x"], 1, `Did you mean “${slug}”?`],
  [[`https://news.example/stories/${slug}/`, "--reason", "x"], 1, `Did you mean “${slug}”?`],
  [["pakt", "--reason", "x"], 1, "Its slug is “broken-pact” now."],
  [["https://news.example/stories/2019/", "--reason", "x"], 1, "Its slug is “broken-pact” now."],
  [["pact", ".", "--reason", "x"], 1, "in what can be read of the folder “.”."],
  [[slug], 2, "--reason"],
  [[slug, "--reason", " "], 2, "--reason"],
  [["draft", "--reason", "x"], 1, "is a draft"],
  [["held", "--reason", "x"], 1, "is under embargo until 2999-01-01T00:00:00Z, and no reader has seen it"],
  [["broken", "--reason", "x"], 1, "copydesk check"],
])("%j ends with %i and the remedy, and nothing changes", async (given, exitCode, remedy) => {
  const content = await copyOf(gsomia);
  await writeFile(path.join(content, "stories", "draft.md"), "---\nstatus: draft\n---\nText.\n");
  await writeFile(
    path.join(content, "stories", "held.md"),
    "---\nembargoedUntil: 2999-01-01T00:00:00Z\n---\nText.\n",
  );
  await writeFile(path.join(content, "stories", "broken.md"), "---\nid: [\n---\nText.\n");
  await writeFile(
    path.join(content, "stories", "broken-pact.md"),
    "---\nformerSlugs: [pakt, 2019]\n---\nText.\n",
  );
  const before = await filesIn(content);
  const { code, stderr } = await copydesk(["withdraw", ...given], { cwd: path.dirname(content) });
  expect(code).toBe(exitCode);
  expect(stderr).toContain(remedy);
  expect(await filesIn(content)).toEqual(before);
});
