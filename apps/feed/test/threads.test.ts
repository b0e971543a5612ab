import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { access, appendFile, mkdir, rename, rm, symlink } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { copydesk, main } from "./command-line.js";
import { filesIn, temporaryFolder } from "./folder.js";
import { largeNewsroom } from "./large-newsroom.js";
import { writeNewsroom } from "./newsroom.js";

/** So many stories that a build from nothing reads them in several threads; half of them are read in one. */
const many = 420;
const build = ["build", "content", "--now", "2020-01-01T00:00:00Z", "--no-frozen-ledger"];

/** What Node writes for each thread of a process about the functions that were called. */
const coverage = z.object({
  result: z.array(
    z.object({
      url: z.string(),
      functions: z.array(
        z.object({ functionName: z.string(), ranges: z.array(z.object({ count: z.number() })) }),
      ),
    }),
  ),
});

/** Says whether pages of stories were written in another thread than the first: that is done where stories are read. */
async function readInOthers(reports: string): Promise<boolean> {
  return Object.values(await filesIn(reports)).some((report) => {
    const { result } = coverage.parse(JSON.parse(report));
    const called = result.flatMap(({ functions }) =>
      functions.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0).map(({ functionName }) => functionName),
    );
    return result.some(({ url }) => url.endsWith("/dist/worker.js")) && called.includes("storyPage");
  });
}

test("gives the same edition, whether stories are read in this thread or in others", async () => {
  const folder = await temporaryFolder();
  const [content, out] = [path.join(folder, "content"), path.join(folder, "public")];
  const half = largeNewsroom(many / 2);
  await writeNewsroom(content, half);
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  await writeNewsroom(content, largeNewsroom(many), half);
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  const inOne = await filesIn(out);
  expect(Object.keys(inOne).length).toBeGreaterThan(3 * many * 0.9);
  await rm(out, { recursive: true });
  await rm(path.join(folder, ".copydesk"), { recursive: true });
  const reports = path.join(folder, "reports");
  const clean = await copydesk(build, { cwd: folder, env: { NODE_V8_COVERAGE: reports } });
  expect(clean).toMatchObject({ code: 0 });
  // The edition would be the same if all of it were made in this thread.
  expect(await readInOthers(reports)).toBe(availableParallelism() > 1);
  expect(clean.stdout).toContain(" 0 unchanged");
  expect(await filesIn(out)).toEqual(inOne);
  // What is remembered of the stories would be enough, but one thread takes longer to write all of it again.
  await rm(out, { recursive: true });
  const later = path.join(folder, "later");
  expect(await copydesk(build, { cwd: folder, env: { NODE_V8_COVERAGE: later } })).toMatchObject({ code: 0 });
  expect(await readInOthers(later)).toBe(availableParallelism() > 1);
  expect(await filesIn(out)).toEqual(inOne);
  // What is there already is not written again, though nothing is remembered of it.
  await rm(path.join(folder, ".copydesk"), { recursive: true });
  expect((await copydesk(build, { cwd: folder })).stdout).toContain("0 written");
  expect(await filesIn(out)).toEqual(inOne);
}, 180_000);

test("publishes nothing where one of many stories does not hold together, and says where", async () => {
  const folder = await temporaryFolder();
  const content = path.join(folder, "content");
  const faulty = largeNewsroom(many, (index) => (index === 333 ? { body: "[Peru](entity:peru)" } : {}));
  await writeNewsroom(content, faulty);
  const run = await copydesk(build, { cwd: folder });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("content/stories/s333.md");
  expect(run.stderr).toContain("mention-undeclared");
  await expect(access(path.join(folder, "public"))).rejects.toThrow("ENOENT");
  await writeNewsroom(content, largeNewsroom(many), faulty);
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
}, 180_000);

test("puts back every file of a large edition that somebody has changed or taken away", async () => {
  const folder = await temporaryFolder();
  const out = path.join(folder, "public");
  await writeNewsroom(path.join(folder, "content"), largeNewsroom(many));
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  const whole = await filesIn(out);
  const names = Object.keys(whole).filter((name) => !name.includes(".copydesk"));
  expect(names.length).toBeGreaterThan(3 * 512);
  const touched = names.filter((_, index) => index % 20 === 0);
  for (const [index, name] of touched.entries())
    if (index % 2 === 0) await rm(path.join(out, name));
    else await appendFile(path.join(out, name), " ");
  expect((await copydesk(build, { cwd: folder })).stdout).toContain(`\n${touched.length} written, `);
  expect(await filesIn(out)).toEqual(whole);
  expect((await copydesk(build, { cwd: folder })).stdout).toContain("\n0 written, ");
}, 180_000);

test("puts them back where a story is new, too, and has another thread look for them", async () => {
  const folder = await temporaryFolder();
  const [content, out] = [path.join(folder, "content"), path.join(folder, "public")];
  await writeNewsroom(content, largeNewsroom(many));
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  await appendFile(path.join(out, "stories/s7/index.html"), " ");
  await rm(path.join(out, "stories/s400.md"));
  await writeNewsroom(content, largeNewsroom(many + 1), largeNewsroom(many));
  const reports = path.join(folder, "reports");
  expect(await copydesk(build, { cwd: folder, env: { NODE_V8_COVERAGE: reports } })).toMatchObject({
    code: 0,
  });
  const modules = Object.values(await filesIn(reports)).join("");
  expect(modules.includes("/dist/look-at-outputs-worker.js")).toBe(availableParallelism() > 1);
  const mended = await filesIn(out);
  await rm(path.join(folder, ".copydesk"), { recursive: true });
  await rm(out, { recursive: true });
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  expect(mended).toEqual(await filesIn(out));
}, 180_000);

/** Has `new Worker` throw, as it does where the system lets a process have no more threads. */
const threadless = `data:text/javascript,${encodeURIComponent(`
  import workerThreads from "node:worker_threads";
  import { syncBuiltinESMExports } from "node:module";
  workerThreads.Worker = class { constructor() { throw new Error("EAGAIN"); } };
  syncBuiltinESMExports();
`)}`;

test("builds the same with one thread where the system allows no others", async () => {
  const folder = await temporaryFolder();
  const out = path.join(folder, "public");
  const alone = { cwd: folder, env: { NODE_OPTIONS: `--import=${threadless}` } };
  await writeNewsroom(path.join(folder, "content"), largeNewsroom(many));
  const run = await copydesk(build, alone);
  expect(run).toMatchObject({ code: 0 });
  // Where the machine is slow, it says how far it has come.
  expect(run.stderr).not.toContain("Error");
  const inOne = await filesIn(out);
  await appendFile(path.join(out, "stories/s7/index.html"), " ");
  expect((await copydesk(build, alone)).stdout).toContain("\n1 written, ");
  await rm(out, { recursive: true });
  await rm(path.join(folder, ".copydesk"), { recursive: true });
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  expect(await filesIn(out)).toEqual(inOne);
}, 180_000);

test("says why where another thread could not look at the files of the edition", async () => {
  const folder = await temporaryFolder();
  const [content, stories] = [path.join(folder, "content"), path.join(folder, "public/stories")];
  await writeNewsroom(content, largeNewsroom(many));
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  await rename(stories, `${stories}-aside`);
  await symlink("stories", stories);
  await writeNewsroom(content, largeNewsroom(many + 1), largeNewsroom(many));
  const run = await copydesk(build, { cwd: folder });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("out-unwritable");
  expect(run.stderr).toContain("ELOOP");
  expect(run.stderr).not.toContain("node:");
}, 180_000);

test("says why where another thread could not write, and leaves nothing behind", async () => {
  const folder = await temporaryFolder();
  const inTheWay = path.join(folder, "public/entities/japan/feed.xml");
  await writeNewsroom(path.join(folder, "content"), largeNewsroom(many));
  await mkdir(inTheWay, { recursive: true });
  const run = await copydesk(build, { cwd: folder });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("The edition could not be written to public");
  expect(run.stderr).toContain("feed.xml is a folder, and a file has to stand there");
  expect(await filesIn(path.join(folder, "public"))).toEqual({});
}, 180_000);

test("puts in order what it left when it was killed in the middle", async () => {
  const folder = await temporaryFolder();
  const [content, out] = [path.join(folder, "content"), path.join(folder, "public")];
  await writeNewsroom(content, largeNewsroom(many));
  const begun = performance.now();
  expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
  const takes = performance.now() - begun;
  const whole = await filesIn(out);
  await rename(out, path.join(folder, "first"));
  let cutOff = 0;
  for (const part of [0, 0.2, 0.4]) {
    await rm(path.join(folder, ".copydesk"), { recursive: true });
    const child = spawn(process.execPath, [main, ...build], {
      cwd: folder,
      env: { ...process.env, CI: "" },
      stdio: "ignore",
    });
    const closed = once(child, "close");
    while (!existsSync(path.join(out, ".copydesk-under-way"))) await setTimeout(2);
    await Promise.race([setTimeout(part * takes), closed]);
    child.kill("SIGKILL");
    await closed;
    if (child.signalCode === "SIGKILL") cutOff += 1;
    expect(await copydesk(build, { cwd: folder })).toMatchObject({ code: 0 });
    expect(await filesIn(out)).toEqual(whole);
    await rm(out, { recursive: true });
  }
  expect(cutOff).toBeGreaterThan(0);
}, 180_000);
