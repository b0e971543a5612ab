import { existsSync, mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import type { Edition } from "../edition/resource.js";
import { formatManifest, manifestName, readManifest } from "../output/manifest.js";
import { OutputFolder } from "../output/output-folder.js";
import { volatileState } from "../state/volatile-state.js";
import { putInPlace } from "./put-in-place.js";

const edition = (...paths: readonly string[]): Edition => ({
  baseUrl: "https://news.example/",
  resources: paths.map((name) => ({
    path: name,
    contentType: "text/html",
    digest: name,
    render: () => name,
  })),
});

/** Gives what puts editions into a folder, one after the other, and what is published on record. */
function publishing(folder: string) {
  const output = new OutputFolder(folder);
  const state = volatileState();
  const none = () => {
    throw new Error("There is no feed.");
  };
  const threads = {
    atOnce: 0,
    end: async () => undefined,
    here: { readStories: none, stageFeeds: none },
    stageFeeds: none,
  };
  return async (next: Edition, record = () => {}) =>
    putInPlace(next, {
      output,
      state,
      touched: new Set(),
      prepared: [],
      threads,
      textOf: none,
      pace: () => undefined,
      record,
    });
}

test("a list says which files are either edition's, where not all of them could take their places", async () => {
  const folder = await temporaryFolder();
  const put = publishing(folder);
  await put(edition("a", "old"));
  expect([...readManifest(folder)]).toEqual(["a", "old"]);
  // A folder that somebody makes at the last moment.
  const ending = put(edition("a", "b", "c"), () => mkdirSync(path.join(folder, "c")));
  await expect(ending).rejects.toThrow("EISDIR");
  expect([...readManifest(folder)]).toEqual(["a", "b", "c", "old"]);
});

test("what is recorded is recorded before anything takes its place, and nothing does where that fails", async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, manifestName), [...formatManifest(["old"])].join(""));
  const put = publishing(folder);
  const fail = () => {
    throw new Error("It cannot be recorded.");
  };
  await expect(put(edition("a"), fail)).rejects.toThrow("cannot be recorded");
  expect([...readManifest(folder)]).toEqual(["old"]);
  expect(existsSync(path.join(folder, "a"))).toBe(false);
});
