import { mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { copydesk, gsomia, serving } from "./command-line.js";
import { copyOf, filesIn } from "./folder.js";

const slug = "south-korea-to-continue-intel-pact-gsomia-with-japan";
const lockOf = (content: string) => readFile(path.join(content, "published.lock"), "utf8");

/** Copies the GSOMIA publication, and changes its story. */
async function changed(change: (text: string) => string) {
  const content = await copyOf(gsomia);
  const story = path.join(content, "stories", `${slug}.md`);
  await writeFile(story, change(await readFile(story, "utf8")));
  return { content, story, cwd: path.dirname(content) };
}

const second = (fields = "") =>
  `---\nid: tag:news.example,2019-11-23:second\nheadline: Second\nsummary: S.\ndatePublished: "2019-11-23"\n${fields}---\nText.\n`;

describe("build", () => {
  test("records a new story, once", async () => {
    const { content, cwd } = await changed((text) => text);
    await writeFile(path.join(content, "stories", "second.md"), second());
    const first = await copydesk(["build"], { cwd });
    expect(first.code).toBe(0);
    expect(first.stdout).toContain("1 new story is recorded in content/published.lock: commit it.");
    const lock = await lockOf(content);
    expect(lock).toContain("tag:news.example,2019-11-23:second second 2019-11-23 2019-11-23 ");
    const again = await copydesk(["build"], { cwd, env: { CI: "true" } });
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(again.stdout).not.toContain("recorded");
    expect(await lockOf(content)).toBe(lock);
  });

  test.each([
    [["build", "--frozen-ledger"], ""],
    [["build"], "true"],
    [["build"], "1"],
    [["build"], "woodpecker"],
  ])("%j with CI=%s refuses to change the ledger", async (arguments_, ci) => {
    const { content, cwd } = await changed((text) => text);
    await writeFile(path.join(content, "stories", "second.md"), second());
    const lock = await lockOf(content);
    const run = await copydesk(arguments_, { cwd, env: { CI: ci } });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("content/published.lock:1:1  ledger-frozen");
    expect(run.stderr).toContain("tag:news.example,2019-11-23:second");
    expect(await lockOf(content)).toBe(lock);
    expect(Object.keys(await filesIn(cwd)).filter((name) => name.startsWith("public"))).toEqual([]);
    expect(await copydesk(["build", "--no-frozen-ledger"], { cwd, env: { CI: ci } })).toMatchObject({
      code: 0,
    });
  });

  test("says in CI of which stories the ledger would say something else", async () => {
    const { content, cwd } = await changed((text) =>
      text
        .replace("The conditions", "Conditions")
        .replace("headline:", "dateModified: 2019-11-24\nheadline:"),
    );
    const frozen = () => copydesk(["build"], { cwd, env: { CI: "true" } });
    const id = /^id: (.*)$/m.exec(await readFile(path.join(content, "stories", `${slug}.md`), "utf8"))?.[1];
    expect((await frozen()).stderr).toContain(`What it records of 1 story is other now (${id}), and`);
    await writeFile(path.join(content, "stories", "second.md"), second());
    expect((await frozen()).stderr).toContain(
      `1 story is not recorded in it (tag:news.example,2019-11-23:second), what it records of 1 story is other now (${id}), and`,
    );
  });

  test.each<[string, (lock: string) => string]>([
    ["its lines are in another order", (lock) => `${lock.split("\n").toReversed().join("\n").trim()}\n`],
    ["its last line has no end", (lock) => lock.trimEnd()],
    ["a merge has left a line twice", (lock) => `${lock}${lock.split("\n")[2]}\n`],
  ])("builds in CI where the ledger says the same of every story, and %s", async (_, change) => {
    const { content, story, cwd } = await changed((text) => text);
    const before = await lockOf(content);
    const lock = change(before);
    await writeFile(path.join(content, "published.lock"), lock);
    const frozen = () => copydesk(["build"], { cwd, env: { CI: "true" } });
    expect(await frozen()).toMatchObject({ code: 0, stderr: "" });
    expect(await lockOf(content)).toBe(lock);
    // It is not taken for one that a build has written.
    await writeFile(story, (await readFile(story, "utf8")).replace("The conditions", "Conditions"));
    expect((await frozen()).stderr).toContain("story-changed-undated");
    await writeFile(story, (await readFile(story, "utf8")).replace("Conditions", "The conditions"));
    expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(await lockOf(content)).toBe(before);
  });

  test.each([
    ["is empty", Buffer.from(""), ":1:1"],
    ["is in another encoding", Buffer.from("# Ver\u00F6ffentlicht\n", "latin1"), ":1:6"],
  ])(
    "takes a ledger that %s for one that is damaged, and gives no advice that would lose it",
    async (_, bytes, place) => {
      const { content, cwd } = await changed((text) => text);
      await writeFile(path.join(content, "published.lock"), bytes);
      for (const command of ["check", "build"]) {
        const { code, stderr } = await copydesk([command], { cwd });
        expect(code).toBe(1);
        expect(stderr).toContain(`content/published.lock${place}  ledger-unreadable`);
        expect(stderr).toContain("Take the file as it was committed last");
      }
      expect(await readFile(path.join(content, "published.lock"))).toEqual(bytes);
    },
  );

  test("warns of a story that is published before its date, until that has come", async () => {
    const { content, cwd } = await changed((text) => text);
    await writeFile(path.join(content, "stories", "second.md"), second());
    const at = (command: string, now: string) => copydesk([command, "--now", now], { cwd });
    for (const command of ["check", "build", "build"]) {
      const { code, stderr } = await at(command, "2019-11-22T09:00:00Z");
      expect(code).toBe(0);
      expect(stderr).toContain("content/stories/second.md:5:16  story-dated-ahead");
    }
    for (const command of ["check", "build"])
      expect(await at(command, "2019-11-23T12:00:00Z")).toMatchObject({ code: 0, stderr: "" });
  });

  test("publishes in CI what was recorded under embargo, when it is over", async () => {
    const { content, cwd } = await changed((text) => text);
    await writeFile(
      path.join(content, "stories", "second.md"),
      second("embargoedUntil: 2019-11-23T18:00:00+09:00\n"),
    );
    const at = (now: string, env = {}) => copydesk(["build", "--now", now], { cwd, env });
    expect((await at("2019-11-23T08:59:59Z")).code).toBe(0);
    expect(Object.keys(await filesIn(path.join(cwd, "public"))).join()).not.toContain("second");
    expect(await at("2019-11-23T09:00:00Z", { CI: "true" })).toMatchObject({ code: 0, stderr: "" });
    expect(await filesIn(path.join(cwd, "public"))).toHaveProperty("stories/second.json");
  });

  test("says so where it cannot record, and publishes nothing", async () => {
    const { content, cwd } = await changed((text) => text);
    await writeFile(path.join(content, "stories", "second.md"), second());
    // Nothing can be written where a folder is in the way, not even by root.
    const inTheWay = path.join(content, "published.lock.copydesk-part");
    await mkdir(inTheWay);
    const { code, stderr } = await copydesk(["build"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("content/published.lock:1:1  ledger-unwritable");
    expect(stderr).toContain("Make the content folder writable");
    expect(Object.keys(await filesIn(cwd)).filter((name) => name.startsWith("public"))).toEqual([]);
    await rmdir(inTheWay);
    expect((await copydesk(["build"], { cwd })).stdout).toContain("1 new story is recorded");
  });

  test("records nothing where the edition cannot be written: the story is still to be changed freely", async () => {
    const { content, cwd } = await changed((text) => text);
    const lock = await lockOf(content);
    const story = path.join(content, "stories", "second.md");
    await writeFile(story, second());
    // A folder stands where a file has to, which is found when nearly all is done.
    await mkdir(path.join(cwd, "public/feed.xml"), { recursive: true });
    expect((await copydesk(["build"], { cwd })).stderr).toContain("out-unwritable");
    expect(await lockOf(content)).toBe(lock);
    await writeFile(story, second().replace("Text.", "Another text."));
    await rmdir(path.join(cwd, "public/feed.xml"));
    const run = await copydesk(["build"], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("1 new story is recorded in content/published.lock: commit it.");
  });
});

describe("a promise that would be broken", () => {
  test.each<[string, (text: string) => string, string]>([
    [
      "another id",
      (text) => text.replace(/^id: .*$/m, "id: tag:news.example,2020:x"),
      ".md:4:5  story-id-changed",
    ],
    [
      "another slug",
      (text) => text.replace("headline:", "slug: pact\nheadline:"),
      ".md:5:7  story-slug-changed",
    ],
    ["another text", (text) => text.replace("The conditions", "Conditions"), "  story-changed-undated"],
    [
      "no longer published",
      (text) => text.replace("headline:", "status: draft\nheadline:"),
      ".md:5:9  story-vanished",
    ],
  ])("%s is refused by check and build", async (_, change, place) => {
    const { content, cwd } = await changed(change);
    const lock = await lockOf(content);
    for (const command of ["check", "build"]) {
      const { code, stderr } = await copydesk([command], { cwd });
      expect(code).toBe(1);
      expect(stderr).toContain(place);
      expect(stderr).toContain("1 error.");
    }
    expect(await lockOf(content)).toBe(lock);
  });

  test("a story that is gone is told at its line in the ledger", async () => {
    const { story, cwd } = await changed((text) => text);
    await rm(story);
    const { code, stderr } = await copydesk(["build"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain("content/published.lock:3:1  story-vanished");
    expect(stderr).toContain("Put its file back. Then, to take it from readers: copydesk withdraw");
  });

  test("a published story that is a draft is withdrawn by the command that is named", async () => {
    const { cwd } = await changed((text) => text.replace("headline:", "status: draft\nheadline:"));
    const { stderr } = await copydesk(["check"], { cwd });
    expect(stderr).toContain(
      "Set status: published again or, to take the story from readers, withdraw it: copydesk",
    );
    const [, named = ""] = /copydesk withdraw (\S+)/.exec(stderr) ?? [];
    expect(await copydesk(["withdraw", named, "--reason", "Wrong."], { cwd })).toMatchObject({ code: 0 });
    expect(await copydesk(["check"], { cwd })).toMatchObject({ code: 0 });
  });

  test("a story whose file is at fault and has another id has not vanished from its address", async () => {
    const { cwd } = await changed((text) =>
      text.replace(/^id: .*$/m, "id: tag:news.example,2019:other").replace(/^headline: /m, "headlin: "),
    );
    const { stderr } = await copydesk(["check"], { cwd });
    expect(stderr).toContain("field-unknown");
    expect(stderr).not.toContain("story-vanished");
  });

  test("a published story that is a draft has vanished, whatever else is at fault", async () => {
    const { content, cwd } = await changed((text) => text);
    expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
    const story = path.join(content, "stories", `${slug}.md`);
    await writeFile(story, (await readFile(story, "utf8")).replace("headline:", "status: draft\nheadline:"));
    await writeFile(path.join(content, "stories", "second.md"), "---\nheadline: [\n---\nText.\n");
    const run = await copydesk(["check"], { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout + run.stderr).toContain("yaml-invalid");
    expect(run.stdout + run.stderr).toContain("story-vanished");
  });

  test("a story whose file is at fault has not vanished", async () => {
    const { cwd } = await changed((text) => text.replace("headline:", "headlin:"));
    const { stderr } = await copydesk(["check"], { cwd });
    expect(stderr).toContain("field-unknown");
    expect(stderr).not.toContain("story-vanished");
  });

  test.each([
    ["says whose it is, too", "headlin:", true],
    ["does not say whose it is", "headline: [", false],
  ])("a story that is gone is told where the file of another %s", async (_, headline, isTold) => {
    const { content, story, cwd } = await changed((text) => text.replace("headline:", headline));
    const other = path.join(content, "stories", "second.md");
    await writeFile(other, second());
    const file = await readFile(story, "utf8");
    await writeFile(story, file.replace(headline, "headline:"));
    await copydesk(["build"], { cwd });
    await writeFile(story, file);
    await rm(other);
    const { stderr } = await copydesk(["check"], { cwd });
    expect(stderr.includes("published.lock:4:1  story-vanished")).toBe(isTold);
    expect(stderr).not.toContain("published.lock:3:1");
  });

  test("a renamed file is told as another slug", async () => {
    const { content, story, cwd } = await changed((text) => text);
    await rename(story, path.join(content, "stories", "pact.md"));
    expect((await copydesk(["check"], { cwd })).stderr).toContain(`formerSlugs: [${slug}]`);
  });
});

test("serve does not write the ledger", async () => {
  const { content } = await changed((text) => text);
  await rm(path.join(content, "published.lock"));
  await serving(content, async (url) => {
    expect((await fetch(url)).status).toBe(200);
  });
  await expect(lockOf(content)).rejects.toThrow("ENOENT");
});
