import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { publication, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { importStories } from "./import.js";

test("imports into a publication that is warned of, as it is built", async () => {
  const folder = await temporaryFolder();
  const content = path.join(folder, "content");
  await writeContent(content, { "publication.yaml": publication.replace("language: en", "language: jp") });
  const file = path.join(folder, "feed.xml");
  await writeFile(
    file,
    "<rss><channel><item><title>A</title><link>https://a.example/a</link></item></channel></rss>",
  );
  const told = { file, status: "draft", format: "text", isDryRun: true, now: new Date(0) } as const;
  expect(await importStories(content, told)).toMatchObject({ exitCode: 0 });
});
