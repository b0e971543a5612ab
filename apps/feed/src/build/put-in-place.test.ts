import { existsSync, mkdirSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { preparedStories } from "../../test/prepared-stories.js";
import { record } from "../../test/record.js";
import type { Edition } from "../edition/resource.js";
import { formatManifest, manifestName, readManifest } from "../output/manifest.js";
import { OutputFolder } from "../output/output-folder.js";
import { volatileState } from "../state/volatile-state.js";
import { putInPlace } from "./put-in-place.js";

/** An edition of some files, each with its own name in it; of another issue, nothing but what they are told apart by is other. */
const edition = (...paths: readonly string[]): Edition => issue("", paths);
const issue = (digest: string, paths: readonly string[]): Edition => ({
  baseUrl: "https://news.example/",
  resources: paths.map((name) => ({
    path: name,
    contentType: "text/html",
    digest: name + digest,
    render: () => name,
  })),
});

/** Gives what puts editions into a folder, one after the other, and what is published on record. */
function publishing(folder: string) {
  const output = new OutputFolder(folder);
  const state = volatileState();
  const { outputs } = state;
  const none = () => {
    throw new Error("There is no feed.");
  };
  const threads = {
    atOnce: 0,
    end: async () => undefined,
    here: { readStories: none, stageFeeds: none },
    stageFeeds: none,
  };
  const put = async (next: Edition, toRecord = () => {}, prepared = preparedStories()) =>
    putInPlace(next, {
      output,
      state,
      touched: new Set(),
      prepared,
      threads,
      textOf: none,
      pace: () => undefined,
      record: toRecord,
    });
  /** Gives the files that are there, and those that are remembered as they are there. */
  const files = async () => {
    const there = await readdir(folder);
    const known = [...outputs.keys()].filter(
      (name) => outputs.get(name)?.fingerprint === output.fingerprint(name),
    );
    return [there.toSorted(), known.toSorted()];
  };
  return { put, files, output };
}

test("what is there, what is listed and what is remembered are the edition, and what became of it is told", async () => {
  const folder = await temporaryFolder();
  const { put, files } = publishing(folder);
  for (const [next, told] of [
    [edition("a", "b"), { written: 2, unchanged: 0, removed: 0 }],
    [edition("a", "b"), { written: 0, unchanged: 2, removed: 0 }],
    [edition("a", "c"), { written: 1, unchanged: 1, removed: 1 }],
    [issue("2", ["a", "c", "d"]), { written: 1, unchanged: 2, removed: 0 }],
    [edition("a", "c"), { written: 0, unchanged: 2, removed: 1 }],
    [edition("a"), { written: 0, unchanged: 1, removed: 1 }],
  ] as const) {
    expect(await put(next)).toEqual(told);
    const paths = Array.from(next.resources, ({ path: name }) => name);
    expect(await files()).toEqual([
      [manifestName, ...paths],
      [manifestName, ...paths],
    ]);
    expect([...readManifest(folder)]).toEqual(paths);
    expect(new OutputFolder(folder).wasCutOff()).toBe(false);
  }
});

test("what was made ready is remembered as it is there", async () => {
  const { put, files, output } = publishing(await temporaryFolder());
  const story = record("a");
  const page = "stories/a/index.html";
  const made = preparedStories([story, [output.stage(page, "made ready") ?? ""]]);
  const render = () => {
    throw new Error("It was made ready.");
  };
  const resource = { path: page, contentType: "text/html", digest: story.digest, render };
  const next = { ...edition(), resources: [resource] };
  expect(await put(next, undefined, made)).toEqual({ written: 1, unchanged: 0, removed: 0 });
  const [, known] = await files();
  expect(known).toEqual([manifestName, page]);
});

test("what was made ready for nothing does not stay beside its place, whether or not anything is other than before", async () => {
  const folder = await temporaryFolder();
  const { put, output } = publishing(folder);
  const page = "stories/a/index.html";
  const made = () => preparedStories([record("a"), [output.stage(page, "made ready") ?? ""]]);
  await put(edition(page));
  for (const next of [edition(page), issue("2", [page])]) {
    await put(next, undefined, made());
    expect(await readdir(path.join(folder, "stories/a"))).toEqual(["index.html"]);
  }
});

test("what was found in its place when it was made ready is remembered, and stays there", async () => {
  const { put, files, output } = publishing(await temporaryFolder());
  const page = "stories/a/index.html";
  await put(edition(page));
  const story = record("a");
  expect(output.stage(page, page)).toBeUndefined();
  const resource = { path: page, contentType: "text/html", digest: story.digest, render: () => "other" };
  const next = { ...edition(), resources: [resource] };
  const told = { written: 0, unchanged: 1, removed: 0 };
  expect(await put(next, undefined, preparedStories([story, [null]]))).toEqual(told);
  const [, known] = await files();
  expect(known).toEqual([manifestName, page]);
});

test("a list that somebody has written in another way is written anew", async () => {
  const folder = await temporaryFolder();
  await publishing(folder).put(edition("a", "b"));
  const manifest = path.join(folder, manifestName);
  const asWritten = await readFile(manifest, "utf8");
  await writeFile(manifest, asWritten.replaceAll("\n", "\r\n"));
  expect(await publishing(folder).put(edition("a", "b"))).toMatchObject({ written: 0, removed: 0 });
  expect(await readFile(manifest, "utf8")).toBe(asWritten);
});

test("what is published is recorded also where nothing is other than before", async () => {
  const { put } = publishing(await temporaryFolder());
  await put(edition("a"));
  const toRecord = vi.fn<() => void>();
  expect(await put(edition("a"), toRecord)).toMatchObject({ written: 0 });
  expect(toRecord).toHaveBeenCalledOnce();
});

test("what cannot be removed is told, and is not counted as if it were", async () => {
  const folder = await temporaryFolder();
  const { put, output } = publishing(folder);
  await put(edition("a", "b", "c"));
  vi.spyOn(output, "remove").mockImplementation((name) => {
    if (name === "b") throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
  });
  const notRemoved = [{ path: "b", reason: "EACCES: permission denied" }];
  expect(await put(edition("a"))).toEqual({ written: 0, unchanged: 1, removed: 1, notRemoved });
  expect([...readManifest(folder)]).toEqual(["a", "b"]);
});

test("of an edition that is planned in part, the rest stays", async () => {
  const { put, files } = publishing(await temporaryFolder());
  await put(edition("a", "b", "c"));
  const part = { ...edition("b"), isPart: true };
  expect(await put(part)).toEqual({ written: 0, unchanged: 3, removed: 0 });
  expect(await put({ ...issue("2", ["b"]), isPart: true })).toEqual({ written: 0, unchanged: 3, removed: 0 });
  const all = [manifestName, "a", "b", "c"];
  expect(await files()).toEqual([all, all]);
});

test("while an edition takes its place, the folder says so", async () => {
  const folder = await temporaryFolder();
  const { put } = publishing(folder);
  const said: boolean[] = [];
  const look = () => void said.push(new OutputFolder(folder).wasCutOff());
  await put(edition("a"), look);
  await put(edition("b"), look);
  expect(said).toEqual([true, true]);
});

test.each(["remembered", "forgotten"])(
  "a list says which files are either edition's, where not all of them could take their places, and the one before is %s",
  async (what) => {
    const folder = await temporaryFolder();
    const before = publishing(folder);
    await before.put(edition("a", "old"));
    expect([...readManifest(folder)]).toEqual(["a", "old"]);
    const { put } = what === "remembered" ? before : publishing(folder);
    // A folder that somebody makes at the last moment.
    const ending = put(edition("a", "b", "c"), () => mkdirSync(path.join(folder, "c")));
    await expect(ending).rejects.toThrow("EISDIR");
    expect([...readManifest(folder)]).toEqual(["a", "b", "c", "old"]);
  },
);

test("what is recorded is recorded before anything takes its place, and nothing does where that fails", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, manifestName), [...formatManifest(["old"])].join(""));
  const { put } = publishing(folder);
  const fail = () => {
    throw new Error("It cannot be recorded.");
  };
  await expect(put(edition("a"), fail)).rejects.toThrow("cannot be recorded");
  expect([...readManifest(folder)]).toEqual(["old"]);
  expect(existsSync(path.join(folder, "a"))).toBe(false);
});
