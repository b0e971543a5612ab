import { expect, onTestFinished, test } from "vitest";
import { rm } from "node:fs/promises";
import path from "node:path";
import { startServing } from "../src/cli/serve-command.js";
import { copydesk } from "./command-line.js";
import { filesIn, temporaryFolder } from "./folder.js";
import { largeNewsroom } from "./large-newsroom.js";
import { writeNewsroom } from "./newsroom.js";

test("the archives stay as they are when the file of a withdrawn story is taken out, and so they do after changes", async () => {
  const cwd = await temporaryFolder();
  const content = path.join(cwd, "content");
  const build = async (out = "public") => {
    const run = await copydesk(["build", "--quiet", "--now", "2020-01-01T00:00:00Z", "--out", out], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    return filesIn(path.join(cwd, out));
  };
  const archived = (files: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        /^(?:feed\.json|feed\.xml|archive\/rss-.*)$/.test(name)
          ? text.match(/tag:news\.example,2019:s\d+/g)
          : [],
      ]),
    );
  const first = largeNewsroom(153, () => ({ embargoedUntil: undefined, formerSlugs: [] }));
  await writeNewsroom(content, first);
  const before = archived(await build());
  // Four of them are withdrawn, and one has a place in the middle.
  await rm(path.join(content, "stories/s50.md"));
  const gone = (name: string) => name.startsWith("stories/s50");
  const left = Object.fromEntries(Object.entries(before).filter(([name]) => !gone(name)));
  expect(archived(await build())).toEqual(left);
  const changed = largeNewsroom(153, (index) => ({
    embargoedUntil: undefined,
    formerSlugs: [],
    ...(index === 70 && { body: "Another text.", dateModified: "2019-12-01T00:00:00Z" }),
  }));
  const at = [...changed.stories].filter(([id]) => id.endsWith(":s70"));
  await writeNewsroom(content, { ...changed, stories: new Map(at) });
  const after = await build();
  expect(archived(after)).toEqual(left);
  expect(after["stories/s70/index.html"]).toContain("Another text.");
  expect(await build("clean")).toEqual(after);
  const { server } = await startServing(content, { port: 0, now: new Date("2020-01-01T00:00:00Z") });
  onTestFinished(async () => server?.close());
  const served = await fetch(`${server?.url}feed.xml`);
  expect(archived({ "feed.xml": await served.text() })["feed.xml"]).toEqual(left["feed.xml"]);
});
