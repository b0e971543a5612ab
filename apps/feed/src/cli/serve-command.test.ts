import path from "node:path";
import { expect, test } from "vitest";
import { publication, story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { startServing } from "./serve-command.js";

test("begins no line with a title that CI systems would take for a command", async () => {
  const content = path.join(await temporaryFolder(), "content");
  await writeContent(content, {
    "publication.yaml": publication.replace("title: News", 'title: "::error::News"'),
    "stories/a.md": story("a"),
  });
  const { output, server } = await startServing(content, { port: 0, now: new Date("2019-12-01T00:00:00Z") });
  await server?.close();
  expect(output).toMatch(/^\\u003a:error::News is published on this machine\.\n/);
});
