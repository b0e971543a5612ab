import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { copydesk, gsomia } from "./command-line.js";
import { copyOf, filesIn } from "./folder.js";

const slug = "south-korea-to-continue-intel-pact-gsomia-with-japan";

/** A link to a file of somebody, under a name under which this program writes. */
const planted = [
  "content/published.lock.copydesk-part",
  "public/index.html.copydesk-part",
  `public/stories/${slug}.json.copydesk-part`,
  "public/.copydesk-manifest.copydesk-part",
  "public/.copydesk-under-way",
];

test.skipIf(process.platform === "win32").each(planted)(
  "a build writes to no file that a link leads to: %s",
  async (name) => {
    const cwd = path.dirname(await copyOf(gsomia));
    await writeFile(path.join(cwd, "precious"), "Mine.");
    await rm(path.join(cwd, "content/published.lock"));
    await mkdir(path.join(cwd, path.dirname(name)), { recursive: true });
    await writeFile(path.join(cwd, path.dirname(name), "something"), "");
    await symlink(path.join(cwd, "precious"), path.join(cwd, name));
    expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(await readFile(path.join(cwd, "precious"), "utf8")).toBe("Mine.");
    expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    // Links are no files here.
    const files = await filesIn(cwd);
    expect(files["public/index.html"]).toContain("<!doctype html>");
    expect(files[`public/stories/${slug}.json`]).toContain("schemaVersion");
  },
);

test.skipIf(process.platform === "win32")(
  "a build takes no database for its own that a link leads to",
  async () => {
    const cwd = path.dirname(await copyOf(gsomia));
    const own = new DatabaseSync(path.join(cwd, "own.sqlite"));
    own.exec("create table bookmark (name text)");
    await mkdir(path.join(cwd, ".copydesk"));
    await symlink("../own.sqlite", path.join(cwd, ".copydesk/public.sqlite"));
    await symlink("../made", path.join(cwd, ".copydesk/.gitignore"));
    expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    expect(own.prepare("select name from sqlite_master").all()).toEqual([{ name: "bookmark" }]);
    own.close();
    const files = await filesIn(cwd);
    expect(files).toHaveProperty([".copydesk/public.sqlite"]);
    expect(files).not.toHaveProperty("made");
  },
);

test.skipIf(process.platform === "win32")("a withdrawal writes to no file that a link leads to", async () => {
  const content = await copyOf(gsomia);
  const cwd = path.dirname(content);
  await writeFile(path.join(cwd, "precious"), "Mine.");
  await symlink(path.join(cwd, "precious"), path.join(content, "stories", `${slug}.md.copydesk-part`));
  expect(await copydesk(["withdraw", slug, "--reason", "Wrong."], { cwd })).toMatchObject({ code: 0 });
  const files = await filesIn(cwd);
  expect(files["precious"]).toBe("Mine.");
  expect(files[`content/stories/${slug}.md`]).toContain("status: withdrawn");
});
