import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk, serving } from "./command-line.js";
import { story, writeContent } from "./content-files.js";
import { filesIn, temporaryFolder } from "./folder.js";

async function contentFolder(files: Readonly<Record<string, string>> = { "stories/a.md": story("a") }) {
  const folder = path.join(await temporaryFolder(), "content");
  await writeContent(folder, files);
  return folder;
}

test("says where the edition is, then a line for each change, and what is found until it is mended", async () => {
  const folder = await contentFolder();
  await serving(
    folder,
    async (url, _, printed) => {
      expect(printed().stdout).toContain(`News is shown as you write it.\n  Home page  ${url}\n`);
      const file = path.join(folder, "stories/a.md");
      await writeFile(file, story("a", "[x](entity:nobody)"));
      await expect.poll(() => printed().stderr).toContain(`${file}:7:1  mention-undeclared\n`);
      await writeFile(file, story("a", "Mended"));
      await expect
        .poll(() => printed().stdout)
        .toMatch(/\nstories\/a\.md {2}\d+ ms\nstories\/a\.md {2}\d+ ms\nMended\.\n$/);
    },
    ["dev"],
  );
  expect(Object.keys(await filesIn(path.dirname(folder)))).toEqual([
    "content/publication.yaml",
    "content/stories/a.md",
  ]);
});

test.each(["SIGINT", "SIGTERM"] as const)("ends cleanly on %s, with pages open", async (signal) => {
  await serving(
    await contentFolder(),
    async (url, child, printed) => {
      const events = await fetch(`${url}__copydesk/events?page=/`);
      child.kill(signal);
      await once(child, "close");
      expect(child.exitCode).toBe(0);
      expect(printed().stderr).toBe("");
      await expect(events.text()).rejects.toThrow("terminated");
    },
    ["dev"],
  );
});

test.each(["stdout", "stderr"] as const)("goes on when nobody reads its %s any more", async (stream) => {
  const folder = await contentFolder();
  await serving(
    folder,
    async (url, child, printed) => {
      child[stream]?.destroy();
      for (const text of ["#### Too deep", "Mended.", "#### Again", "In the end."]) {
        await writeFile(path.join(folder, "stories/a.md"), story("a", text));
        await expect
          .poll(async () => (await fetch(`${url}stories/a/`)).text())
          .toContain(text.replace("#### ", ""));
      }
      expect(child.exitCode).toBeNull();
      expect(printed().stderr).not.toContain("EPIPE");
    },
    ["dev"],
  );
});

test("begins with content that cannot be shown, and says why", async () => {
  const folder = await contentFolder({});
  await rm(path.join(folder, "publication.yaml"));
  await serving(
    folder,
    async (url, _, printed) => {
      await expect.poll(() => printed().stderr).toContain("publication-missing");
      expect((await fetch(url)).status).toBe(503);
    },
    ["dev"],
  );
});

test("needs a folder", async () => {
  const missing = path.join(await temporaryFolder(), "content");
  const { code, stderr, stdout } = await copydesk(["dev", missing]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("content-missing");
  expect(stderr).toContain("copydesk init");
});

test("says which port is taken, and how to choose another", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const { code, stderr } = await copydesk(["dev", await contentFolder(), "--port", String(port)]);
  other.close();
  expect(code).toBe(1);
  expect(stderr).toContain(`Port ${port} is taken by another program`);
});
