import { createServer } from "node:http";
import { once } from "node:events";
import { readdir, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseRssFeed } from "feedsmith";
import RssParser from "rss-parser";
import { describe, expect, test } from "vitest";
import packageManifest from "../package.json" with { type: "json" };
import { copydesk, gsomia, serving } from "./command-line.js";
import { copyOf, filesIn, temporaryFolder } from "./folder.js";

const slug = "south-korea-to-continue-intel-pact-gsomia-with-japan";
const headline = "South Korea To Continue Intel Pact GSOMIA With Japan";
const guid = `tag:news.example,2019-11-22:${slug}`;

describe("copydesk build", () => {
  test("writes the edition", async () => {
    const out = path.join(await temporaryFolder(), "deep", "public");
    const { code, stdout, stderr } = await copydesk(["build", gsomia, "--out", out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("https://news.example/");
    const files = await filesIn(out);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(
        `.nojekyll 404.html archive/2019/11/index.html archive/2019/index.html archive/index.html atom.xml authors/index.html entities/gsomia/atom.xml entities/gsomia/feed.json entities/gsomia/feed.xml entities/gsomia/index.html entities/index.html entities/japan/feed.xml feed.css feed.json feed.xml feeds.opml feeds/index.html index.html languages/en/feed.xml languages/en/index.html llms.txt robots.txt schemas/article.schema.json schemas/front-matter.draft-07.schema.json sections/asia/feed.xml sections/asia/index.html sitemap-news.xml sitemap.xml stories/${slug}.json stories/${slug}.md stories/${slug}/index.html style.css`.split(
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

describe("a wrong story", () => {
  const head = "id: tag:news.example,2019:x\nheadline: A\nsummary: B\ndatePublished: 2019-11-22\n";

  test.each<[string, string | Buffer, string, string]>([
    [
      "a missing headline",
      `---\n${head.replace("headline: A\n", "")}---\nText.\n`,
      "2:1  field-missing",
      "headline",
    ],
    [
      "a bad date",
      `---\n${head.replace("2019-11-22", "2019-11-31")}---\nText.\n`,
      "5:16  field-invalid",
      "2019-11-22",
    ],
    [
      "an unknown entity",
      `---\n${head}---\n[Japan](entity:japn)\n`,
      "7:1  mention-undeclared",
      "Did you mean “japan”?",
    ],
    ["broken YAML", `---\n${head}tags: [a\n---\nText.\n`, ":6:7  yaml-invalid", "bracket"],
    ["a binary file", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), "1:1  file-not-text", "UTF-8"],
    ["an empty file", "", "1:1  file-empty", "Write it"],
  ])(
    "%s is refused with its place and the remedy, and nothing is written",
    async (_, text, place, remedy) => {
      const content = await copyOf(gsomia);
      await writeFile(path.join(content, "stories", "wrong.md"), text);
      const out = path.join(await temporaryFolder(), "public");
      const { code, stderr } = await copydesk(["build", content, "--out", out]);
      expect(code).toBe(1);
      expect(stderr).toContain("stories/wrong.md:");
      expect(stderr).toContain(place);
      expect(stderr).toContain(remedy);
      expect(stderr).toContain("Nothing was written.");
      await expect(readdir(out)).rejects.toThrow("ENOENT");
      const checked = await copydesk(["check", content]);
      expect(checked.code).toBe(1);
      expect(checked.stderr).toContain(place);
    },
  );

  test.each([
    ["a folder that is not there", async () => "no/such/folder", "content-missing"],
    ["an empty folder", temporaryFolder, "publication-missing"],
    ["a file", async () => path.join(gsomia, "publication.yaml"), "content-missing"],
  ])("%s is refused", async (_, folder, code) => {
    const run = await copydesk(["check", await folder()]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(code);
    expect(run.stderr).toContain("1 error.");
  });

  test("one that is not among the stories is looked for where they stand", async () => {
    const content = await copyOf(gsomia);
    const [story = ""] = await readdir(path.join(content, "stories"));
    await rename(path.join(content, "stories", story), path.join(content, story));
    await rm(path.join(content, "published.lock"));
    expect(await copydesk(["check", "content"], { cwd: path.dirname(content) })).toEqual({
      code: 0,
      stdout: "There is no story in content/stories yet.\n",
      stderr: "",
    });
  });

  test("a link that leads nowhere is told by a build that finds nothing else to do", async () => {
    const cwd = path.dirname(await copyOf(gsomia));
    expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
    await symlink("nowhere.md", path.join(cwd, "content/stories/link.md"));
    const run = await copydesk(["build"], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("content/stories/link.md:1:1  file-unreadable");
  });

  test("an output folder that cannot be written is told", async () => {
    const file = path.join(await temporaryFolder(), "file");
    await writeFile(file, "");
    const { code, stderr } = await copydesk(["build", gsomia, "--out", path.join(file, "public")]);
    expect(code).toBe(1);
    expect(stderr).toContain("Name another folder with --out.");
  });
});

describe("copydesk serve", () => {
  test("serves a story that two independent parsers subscribe to", async () => {
    await serving(gsomia, async (url) => {
      const viaRssParser = await new RssParser().parseURL(`${url}feed.xml`);
      expect(viaRssParser.feedUrl).toBe(`${url}feed.xml`);
      expect(viaRssParser.items).toHaveLength(1);
      expect(viaRssParser.items[0]).toMatchObject({
        title: headline,
        guid,
        link: `${url}stories/${slug}/`,
        isoDate: "2019-11-22T12:00:00.000Z",
      });
      const feed = parseRssFeed(await (await fetch(`${url}feed.xml`)).text());
      const [item] = feed.items ?? [];
      expect(item?.guid).toEqual({ value: guid, isPermaLink: false });
      expect(item?.title).toBe(headline);
      expect(item?.content?.encoded).toContain("in solidarity and friendship");
      expect(item?.dc?.creators).toEqual(["Copydesk News"]);
    });
  });

  test("says of every address that it is the one that was asked for", async () => {
    await serving(gsomia, async (url) => {
      const other = url.replace("localhost", "127.0.0.1");
      expect(await (await fetch(`${other}feed.xml`)).text()).toContain(`href="${other}feed.xml" rel="self"`);
      expect(await (await fetch(url)).text()).toContain(`href="${url}feed.xml"`);
    });
  });

  test("lets every page's head lead to the feed", async () => {
    await serving(gsomia, async (url) => {
      for (const address of ["", `stories/${slug}/`, "no/such/page"]) {
        const text = await (await fetch(url + address)).text();
        expect(text).toContain(
          `<link rel="alternate" type="application/rss+xml" title="Copydesk News (RSS)" href="${url}feed.xml">`,
        );
        expect(text).not.toMatch(/<script(?! type="application\/ld\+json")/);
      }
    });
  });

  test("answers a second poll with 304 and nothing else", async () => {
    await serving(gsomia, async (url) => {
      const first = await fetch(`${url}feed.xml`);
      const validators = {
        "if-none-match": first.headers.get("etag") ?? "",
        "if-modified-since": first.headers.get("last-modified") ?? "",
      };
      const second = await fetch(`${url}feed.xml`, { headers: validators });
      expect(second.status).toBe(304);
      expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
      expect(await second.text()).toBe("");
    });
  });

  test("says in one line that a port is taken, and what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    for (const run of [
      await copydesk(["serve", gsomia, "--port", port]),
      await copydesk(["serve", gsomia], { env: { PORT: port } }),
    ]) {
      expect(run.code).toBe(1);
      expect(run.stderr.trim().split("\n")).toHaveLength(1);
      expect(run.stderr).toContain(`Port ${port} is taken`);
      expect(run.stderr).toContain("--port");
    }
    other.close();
  });

  test.each(["SIGINT", "SIGTERM"] as const)("stops at once on %s", async (signal) => {
    await serving(gsomia, async (url, child) => {
      await fetch(url);
      child.kill(signal);
      await once(child, "close");
      expect(child.exitCode).toBe(0);
    });
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
