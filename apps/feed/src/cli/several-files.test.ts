import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/folder.js";
import { severalFiles } from "./several-files.js";

test("names every file that is there, and takes folders and what cannot be looked at for none", async () => {
  const folder = await temporaryFolder();
  const [first = "", second = ""] = ["a.xml", "b.xml"].map((name) => path.join(folder, name));
  for (const file of [first, second]) await writeFile(file, "<rss></rss>");
  const none = [folder, path.join(folder, "missing.xml"), "x".repeat(300), path.join(first, "below"), "a\0b"];
  expect(severalFiles([first, ...none], "copydesk")).toBeUndefined();
  const said = severalFiles([first, ...none, second], "copydesk");
  expect(said).toContain(`copydesk import ${first}\n  copydesk import ${second}`);
});

test("names the first two of many, each on a line of its own", async () => {
  const folder = await temporaryFolder();
  const files = ["a.xml", "b.xml", "c.xml", "d.xml"].map((name) => path.join(folder, name));
  for (const file of files) await writeFile(file, "<rss></rss>");
  const linesFor = (given: readonly string[]) => severalFiles(given, "copydesk")?.split("\n").slice(1);
  const commands = files.map((file) => `  copydesk import ${file}`);
  expect(linesFor(files.slice(0, 3))).toEqual(commands.slice(0, 3));
  expect(linesFor(files)).toEqual([...commands.slice(0, 2), "  …"]);
  expect(linesFor(["a\nb.xml", ...files.slice(0, 1)])).toHaveLength(2);
});
