import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";

test("the story is a page, and an item of the feed", async () => {
  const page = await readFile("dist/stories/harbour-opens/index.html", "utf8");
  assert.match(page, /<h1>The harbour opens again<\/h1>/);
  assert.match(page, /<link rel="canonical" href="https:\/\/news\.example\/stories\/harbour-opens\/"/);
  assert.match(await readFile("dist/index.html", "utf8"), /href="\/stories\/harbour-opens\/"/);
  assert.match(await readFile("dist/feed.xml", "utf8"), /tag:news\.example,2024-05-02:harbour/);
});

test("a story that the schema refuses stops the build, with its file and the field", async () => {
  const file = "src/content/stories/broken.md";
  await writeFile(file, "---\nid: tag:news.example,2024-05-03:broken\nsummary: No headline.\n---\n\nText.\n");
  try {
    const { status, stdout, stderr } = spawnSync("npx", ["astro", "build"], { encoding: "utf8" });
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /broken/);
    assert.match(stdout + stderr, /headline/);
  } finally {
    await rm(file);
  }
});
