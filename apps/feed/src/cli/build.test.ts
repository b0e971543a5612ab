import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { story, writeContent } from "../../test/content-files.js";
import { filesIn, temporaryFolder } from "../../test/folder.js";
import { manifestName } from "../output/manifest.js";
import { OutputFolder } from "../output/output-folder.js";
import { build } from "./build.js";

/** Gives what builds a content folder into another one, as of a moment. */
const building = (content: string, out: string, json: boolean) => async (now: string) =>
  build(content, {
    out,
    frozenLedger: false,
    json,
    quiet: false,
    now: new Date(now),
    elapsed: () => 0,
    signal: new AbortController().signal,
  });

test.each([false, true])(
  "tells of what could not be removed, and tries it again with the next build, as JSON: %s",
  async (json) => {
    const folder = await temporaryFolder();
    const [content, out] = [path.join(folder, "content"), path.join(folder, "public")];
    await writeContent(content, {
      "stories/stays.md": story("stays"),
      "stories/goes.md": story("goes", "Copy.", "expires: 2019-12-01T00:00:00Z\n"),
    });
    // Files that were just written are not known by their times.
    await setTimeout(50);
    const buildAt = building(content, out, json);
    expect(await buildAt("2019-11-23T00:00:00Z")).toMatchObject({ exitCode: 0 });
    const remove = vi.spyOn(OutputFolder.prototype, "remove").mockImplementation(() => {
      throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    });
    const { exitCode, output = "", complaint = "" } = await buildAt("2019-12-02T00:00:00Z");
    expect(exitCode).toBe(1);
    expect(json ? output : complaint).toContain("file-not-removed");
    expect(json ? output : complaint).toContain("stories/goes.json");
    expect(json ? JSON.parse(output) : { published: true }).toMatchObject({ published: true });
    expect((await filesIn(out))["feed.xml"]).not.toContain("2019:goes");
    remove.mockRestore();
    // What is in place is no longer the edition that was made before.
    expect(await buildAt("2019-11-23T00:00:00Z")).toMatchObject({ exitCode: 0 });
    expect((await filesIn(out))["feed.xml"]).toContain("2019:goes");
    expect(await buildAt("2019-12-02T00:00:00Z")).toMatchObject({ exitCode: 0 });
    expect(Object.keys(await filesIn(out)).filter((name) => name.includes("goes"))).toEqual([]);
  },
);

test.each([false, true])(
  "says of a new story that subscribers are not shown it, once, when it is recorded, as JSON: %s",
  async (json) => {
    const folder = await temporaryFolder();
    const content = path.join(folder, "content");
    for (let index = 0; index < 100; index++)
      await writeContent(content, { [`stories/s${index}.md`]: story(`s${index}`) });
    const buildAt = building(content, path.join(folder, "public"), json);
    const said = async () => {
      const { exitCode, output = "", complaint = "" } = await buildAt("2019-11-23T00:00:00Z");
      expect(exitCode).toBe(0);
      return (json ? output : complaint).includes("1 new story is dated before the newest 51");
    };
    expect(await said()).toBe(false);
    const late = story("late").replace("2019-11-22", "2019-11-20");
    await writeContent(content, { "stories/late.md": late });
    expect(await said()).toBe(true);
    expect(await said()).toBe(false);
  },
);

test("writes the list of files anew where something else changed it, though it lists the same", async () => {
  const folder = await temporaryFolder();
  const [content, out] = [path.join(folder, "content"), path.join(folder, "public")];
  await writeContent(content, { "stories/a.md": story("a") });
  const buildAt = building(content, out, false);
  await buildAt("2019-11-23T00:00:00Z");
  const list = path.join(out, manifestName);
  const text = await readFile(list, "utf8");
  for (const changed of [text.replaceAll("\n", "\r\n"), `${text}\n`, `${text}/etc/passwd\n`]) {
    await writeFile(list, changed);
    expect(await buildAt("2019-11-23T00:00:00Z")).toMatchObject({ exitCode: 0 });
    expect(await readFile(list, "utf8")).toBe(text);
  }
});

test.each([false, true])("writes nothing where there is no content folder, as JSON: %s", async (json) => {
  const folder = await temporaryFolder();
  const buildAt = building(path.join(folder, "content"), path.join(folder, "public"), json);
  const { exitCode, output = "", complaint = "" } = await buildAt("2019-11-23T00:00:00Z");
  expect(exitCode).toBe(1);
  expect(output + complaint).toContain("content-missing");
  expect(output + complaint).toContain("Nothing was written.");
  expect(await readdir(folder)).toEqual([]);
});

test.each(["content", "docs/content"])(
  "says that what is not published yet would be served, in %s",
  async (name) => {
    const folder = await temporaryFolder();
    const content = path.join(folder, name);
    await writeContent(content, { "stories/a.md": story("a") });
    const within = await building(content, folder, false)("2019-11-23T00:00:00Z");
    expect(within.exitCode).toBe(0);
    expect(within.complaint).toContain("drafts and stories under embargo");
    const beside = await building(content, path.join(folder, "public"), false)("2019-11-23T00:00:00Z");
    expect(beside.complaint).not.toContain("embargo");
  },
);

test.each([false, true])(
  "says when the ledger of an edition was taken away, and not when there never was one, as JSON: %s",
  async (json) => {
    const folder = await temporaryFolder();
    const [content, out] = [path.join(folder, "content"), path.join(folder, "public")];
    await writeContent(content, { "stories/a.md": story("a") });
    const buildAt = building(content, out, json);
    const told = async () => {
      const { exitCode, output = "", complaint = "" } = await buildAt("2019-11-23T00:00:00Z");
      expect(exitCode).toBe(0);
      return json ? output : complaint;
    };
    expect(await told()).not.toContain("was not there");
    await writeContent(content, { "stories/b.md": story("b") });
    expect(await told()).not.toContain("was not there");
    await rm(path.join(content, "published.lock"));
    expect(await told()).toMatch(
      /content\/published\.lock was not there, and an edition was in .*public: whether/,
    );
    expect(await told()).not.toContain("was not there");
    // Where there is no edition, nothing was promised.
    await rm(path.join(content, "published.lock"));
    await rm(out, { recursive: true });
    expect(await told()).not.toContain("was not there");
  },
);
