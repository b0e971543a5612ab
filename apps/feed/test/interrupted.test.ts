import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { manifestName, readManifest } from "../src/output/manifest.js";
import { OutputFolder } from "../src/output/output-folder.js";
import { openState, statePath } from "../src/state/open-state.js";
import { copydesk, gsomia, main } from "./command-line.js";
import { copyOf, filesIn, temporaryFolder } from "./folder.js";

test("a second build into the same folder says so, writes nothing and ends", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  const opened = await openState(statePath(path.join(cwd, "public")));
  const run = await copydesk(["build"], { cwd });
  opened.state?.close();
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("Another build is writing to public.");
  await expect(readFile(path.join(cwd, "public/feed.xml"))).rejects.toThrow("ENOENT");
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
});

test("of two builds at once, one writes the edition and the other one says why it did not", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  const runs = await Promise.all([1, 2, 3].map(async () => copydesk(["build"], { cwd })));
  expect(runs.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
  const refused = runs.filter(({ code }) => code !== 0).map(({ stderr }) => stderr);
  expect(refused.every((told) => told.includes("Another build is writing to public."))).toBe(true);
  expect(await filesIn(path.join(cwd, "public"))).toHaveProperty("feed.xml");
});

test("a build into a folder that another one writes to says so, also where its state is another one", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
  const before = await filesIn(path.join(cwd, "public"));
  const other = new OutputFolder(path.join(cwd, "public"));
  await other.lock();
  // It says so again before anything takes its place, and is not to lose its lock by that.
  await other.beginUnderWay();
  other.stage("index.html", "The other one's.");
  for (const state of [[], ["--state", "other.sqlite"]]) {
    const run = await copydesk(["build", "--base-url", "https://elsewhere.example/", ...state], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("Another build is writing to public.");
  }
  expect(await filesIn(path.join(cwd, "public"))).toMatchObject({
    ".copydesk-under-way": "",
    "index.html.copydesk-part": "The other one's.",
  });
  other.abandon();
  expect(await filesIn(path.join(cwd, "public"))).toEqual(before);
  expect(await copydesk(["build", "--state", "other.sqlite"], { cwd })).toMatchObject({ code: 0 });
});

test("a build whose state another one has says so", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  const opened = await openState(path.join(cwd, "named.sqlite"));
  const run = await copydesk(["build", "--state", "named.sqlite"], { cwd });
  opened.state?.close();
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("Another build has the state in named.sqlite.");
});

test("Ctrl-C stops a build cleanly", async () => {
  const cwd = await temporaryFolder();
  await copydesk(["init", "content", "--yes"], { cwd });
  const story = await readFile(path.join(cwd, "content/stories/we-begin-to-publish.md"), "utf8");
  for (let number = 0; number < 2000; number++) {
    await writeFile(
      path.join(cwd, `content/stories/s${number}.md`),
      story.replace(/^(id: .*)$/m, `$1-${number}`).replace(/^slug: .*\n/m, ""),
    );
  }
  const child = spawn(process.execPath, [main, "build"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (told += chunk));
  setTimeout(() => child.kill("SIGINT"), 700);
  await once(child, "close");
  expect(child.exitCode).toBe(130);
  expect(told).toContain("Stopped. Nothing was published.");
  await mkdir(path.join(cwd, "public"), { recursive: true });
  expect(
    Object.keys(await filesIn(path.join(cwd, "public"))).filter((name) => name.includes(".copydesk-part")),
  ).toEqual([]);
}, 60_000);

test.each<[string, (bytes: Buffer) => Buffer | string]>([
  ["is something else", () => "no database"],
  ["was cut off", (bytes) => bytes.subarray(0, bytes.length / 2)],
  [
    "was spoilt within",
    (bytes) => Buffer.from(bytes.map((byte, at) => (at > 5000 && at % 97 === 0 ? byte ^ 0xff : byte))),
  ],
])("a state that %s is made anew", async (_, damage) => {
  const cwd = path.dirname(await copyOf(gsomia));
  const state = statePath(path.join(cwd, "public"));
  await copydesk(["build"], { cwd });
  const before = await filesIn(path.join(cwd, "public"));
  await writeFile(state, damage(await readFile(state)));
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect(await filesIn(path.join(cwd, "public"))).toEqual(before);
  expect((await copydesk(["build"], { cwd })).stdout).toContain("0 written");
});

test("a state that cannot be kept costs time alone, and that is told", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  await writeFile(path.join(cwd, ".copydesk"), "a file stands where the folder would");
  const run = await copydesk(["build"], { cwd });
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("cannot be remembered");
  await rm(path.join(cwd, ".copydesk"));
  expect((await copydesk(["build"], { cwd })).stdout).toContain("0 written");
});

test("files that are not the edition's stay, and those of the edition before go", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  await copydesk(["build"], { cwd });
  await writeFile(path.join(cwd, "public/CNAME"), "news.example");
  await rm(path.join(cwd, ".copydesk"), { recursive: true });
  const publication = path.join(cwd, "content/entities/asia.yaml");
  await writeFile(publication, (await readFile(publication, "utf8")).replace("Asia", "The whole of Asia"));
  await copydesk(["build"], { cwd });
  expect(await filesIn(path.join(cwd, "public"))).toHaveProperty("CNAME");
});

test("the manifest lists every file of an edition but itself, sorted", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
  const out = path.join(cwd, "public");
  const files = Object.keys(await filesIn(out)).filter((name) => name !== manifestName);
  expect([...readManifest(out)]).toEqual(files.toSorted());
});

test("a folder that somebody emptied is filled with the edition of today, and nothing of the one before", async () => {
  const cwd = path.dirname(await copyOf(gsomia));
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
  const before = await filesIn(path.join(cwd, "public"));
  await rm(path.join(cwd, "public"), { recursive: true });
  const [story = ""] = await readdir(path.join(cwd, "content/stories"));
  const withdraw = ["withdraw", path.parse(story).name, "--reason", "It was wrong."];
  expect(await copydesk(withdraw, { cwd })).toMatchObject({ code: 0 });
  for (const out of ["public", "clean"])
    expect(await copydesk(["build", "--out", out], { cwd })).toMatchObject({ code: 0 });
  const [filled, clean] = await Promise.all(
    ["public", "clean"].map(async (out) => filesIn(path.join(cwd, out))),
  );
  expect(filled).toEqual(clean);
  expect(Object.keys(filled ?? {}).length).toBeLessThan(Object.keys(before).length);
});

test.each([".", "stories", "new/folder"])("an edition never goes into the content: %s", async (name) => {
  const content = await copyOf(gsomia);
  const before = await filesIn(content);
  const run = await copydesk(["build", content, "--out", path.join(content, name)]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("would write over your stories");
  expect(await filesIn(content)).toEqual(before);
});
