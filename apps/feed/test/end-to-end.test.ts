import { readdir, utimes } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import packageManifest from "../package.json" with { type: "json" };
import { copydesk, gsomia } from "./command-line.js";
import { copyOf, filesIn, temporaryFolder } from "./folder.js";

const slug = "south-korea-to-continue-intel-pact-gsomia-with-japan";

describe("copydesk build", () => {
  test("writes the edition", async () => {
    const out = path.join(await temporaryFolder(), "deep", "public");
    const { code, stdout, stderr } = await copydesk(["build", gsomia, "--out", out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("https://news.example/");
    const files = await filesIn(out);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(
        `.nojekyll 404.html archive/2019/11/index.html archive/2019/index.html archive/index.html atom.xml authors/index.html entities/gsomia/atom.xml entities/gsomia/feed.json entities/gsomia/feed.xml entities/gsomia/index.html entities/index.html entities/japan/feed.xml feed.css feed.json feed.xml feeds.opml feeds/index.html index.html languages/en/feed.xml languages/en/index.html llms.txt robots.txt schemas/article.schema.json schemas/front-matter.editor.schema.json sections/asia/feed.xml sections/asia/index.html sitemap-news.xml sitemap.xml stories/${slug}.json stories/${slug}.md stories/${slug}/index.html style.css`.split(
          " ",
        ),
      ),
    );
    // Kyodo News is credited, and neither mentioned nor what the story is about.
    expect(Object.keys(files)).not.toContain("entities/kyodo-news/index.html");
    expect(files["feed.xml"]).toContain('<atom:link href="https://news.example/feed.xml" rel="self"');
  });

  test("gives the same bytes on another day, in another place, from another copy", async () => {
    const copy = await copyOf(gsomia);
    const [one, other] = [path.join(copy, "../one"), path.join(copy, "../other")];
    const old = new Date("2001-01-01T00:00:00Z");
    for (const name of await readdir(path.join(copy, "stories")))
      await utimes(path.join(copy, "stories", name), old, old);
    await copydesk(["build", gsomia, "--out", one]);
    const { code } = await copydesk(["build", "--out", other], {
      cwd: path.dirname(copy),
      env: {
        TZ: "Asia/Seoul",
        LC_ALL: "ko_KR.UTF-8",
        NODE_OPTIONS: `--import=${fakeClock("2031-07-01T00:00:00Z")}`,
      },
    });
    expect(code).toBe(0);
    expect(await filesIn(other)).toEqual(await filesIn(one));
  });

  test("publishes under the address that it is told", async () => {
    const out = path.join(await temporaryFolder(), "public");
    await copydesk(["build", gsomia, "--out", out, "--base-url", "https://example.org/news"]);
    const files = await filesIn(out);
    expect(files["feed.xml"]).toContain('<atom:link href="https://example.org/news/feed.xml" rel="self"');
    for (const text of Object.values(files)) expect(text).not.toMatch(/https?:\/\/news\.example/);
  });
});

describe("the command line", () => {
  test.each([
    [["--help"]],
    [["build", "--help"]],
    [["serve", "--help"]],
    [["check", "--help"]],
    [["help", "build"]],
  ])("%j prints help and exits 0", async (arguments_) => {
    const { code, stdout, stderr } = await copydesk(arguments_);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: copydesk/);
  });

  test("says nothing of what Node calls experimental about SQLite, and everything else that Node warns of", async () => {
    const warnings = ["SQLite is an experimental feature", "Another is an experimental feature"];
    const lines = warnings.map(
      (text) => `setImmediate(() => process.emitWarning("${text}", "ExperimentalWarning"));`,
    );
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(lines.join(""))}`;
    const { code, stderr } = await copydesk(["check", gsomia], { env: { NODE_OPTIONS } });
    expect(code).toBe(0);
    expect(stderr).not.toContain("SQLite");
    expect(stderr).toContain("ExperimentalWarning: Another is an experimental feature");
  });

  test("says that a Node without SQLite remembers nothing, but not where it is to be quiet", async () => {
    const out = await temporaryFolder();
    const build = ["build", gsomia, "--out", path.join(out, "public")];
    const env = { NODE_OPTIONS: "--no-experimental-sqlite" };
    expect(await copydesk([...build, "--quiet"], { env })).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await copydesk(build, { env })).stderr).toContain("This version of Node has no SQLite");
    expect((await copydesk([...build, "--json", "--quiet"], { env })).stdout).toContain("has no SQLite");
  });

  test("says which Node it needs where it is run on an older one", async () => {
    const source = 'Object.defineProperty(process.versions, "node", { value: "18.20.8" })';
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(source)}`;
    const { code, stdout, stderr } = await copydesk(["check", gsomia], { env: { NODE_OPTIONS } });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe("Copydesk needs Node 20 or later, and this is Node 18.20.8.\n");
    expect(packageManifest).toMatchObject({ engines: { node: ">=20" } });
  });

  test("prints the version of its package", async () => {
    const { stdout } = await copydesk(["--version"]);
    expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+/);
  });

  test.each([
    [["biuld"], "Did you mean build?"],
    [["build", "--ot", "x"], "Did you mean --out?"],
    [["serve", "--prot", "1"], "Did you mean --port?"],
    [["serve", "--port", "99999"], "65535"],
    [["serve", "--port", "http"], "65535"],
    [["build", "--base-url", "javascript:alert(1)"], "https://"],
    [["build", "--base-url", "https://news.example/?preview"], "no user, ? or #"],
    [["check", "a", "b"], "too many arguments"],
    [["check", "--out", "x"], "Run copydesk check --help"],
    [["biuld"], "Run copydesk --help"],
    [[], "Usage:"],
  ])("%j exits 2 with a suggestion", async (arguments_, suggestion) => {
    const { code, stdout, stderr } = await copydesk(arguments_);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(suggestion);
  });

  test.each([
    ["serve", "abc"],
    ["serve", "70000"],
    ["serve", "4321.5"],
    ["dev", "tcp://10.0.0.1:4321"],
    ["dev", " 4321"],
  ])("%s exits 2 where the PORT variable is “%s”, and says so", async (command, port) => {
    const { code, stdout, stderr } = await copydesk([command, gsomia], { env: { PORT: port } });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      `error: the PORT variable '${port}' is invalid. A port is a whole number from 0 to 65535.\nRun copydesk ${command} --help for what there is.\n`,
    );
  });
});

/** Gives a module that makes a process believe in another present time. */
function fakeClock(now: string): string {
  const source = `const Real = Date; globalThis.Date = class extends Real { constructor(...a) { super(...(a.length ? a : [${Date.parse(now)}])); } static now() { return ${Date.parse(now)}; } };`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
