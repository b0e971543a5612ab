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
