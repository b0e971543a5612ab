import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { copydesk } from "./command-line.js";
import { filesIn, temporaryFolder } from "./folder.js";

test("writes a publication that checks and builds", async () => {
  const cwd = await temporaryFolder();
  const made = await copydesk(["init", "news", "--title", "한국: 뉴스", "--language", "ko"], { cwd });
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(Object.keys(await filesIn(cwd))).toEqual([
    "news/.gitattributes",
    "news/entities/our-newsroom.yaml",
    "news/publication.yaml",
    "news/stories/we-begin-to-publish.md",
  ]);
  expect(await copydesk(["check", "news"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect(await copydesk(["build", "news"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect((await filesIn(cwd))["public/feed.xml"]).toContain("<title>한국: 뉴스</title>");
  const next = Array.from(made.stdout.matchAll(/^ {2}copydesk (\w+)(?: "(.*?)")?(?: (\S+))?$/gm), (command) =>
    command.slice(1).filter((part) => part !== undefined),
  );
  expect(next.map(([command]) => command)).toEqual(["new", "check", "build"]);
  for (const parts of next) {
    expect(await copydesk(parts, { cwd })).toMatchObject({ code: 0, stderr: "" });
  }
});

test("asks nothing at a terminal in which nothing can be written over, such as Emacs's shell", async () => {
  const cwd = await temporaryFolder();
  const source =
    'for (const name of ["stdin", "stdout", "stderr"]) Object.defineProperty(process[name], "isTTY", { value: true });';
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(source)}`;
  const run = await copydesk(["init", "--domain", "daily.example"], {
    cwd,
    env: { ...process.env, NODE_OPTIONS, TERM: "dumb" },
  });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatch(/^My News is ready:/);
});

test.each(["bücher.example", "XN--bcher-kva.Example"])(
  "writes the domain %s in small ASCII",
  async (domain) => {
    const cwd = await temporaryFolder();
    expect((await copydesk(["init", "--domain", domain], { cwd })).code).toBe(0);
    expect((await filesIn(cwd))["content/publication.yaml"]).toMatch(
      /^id: tag:xn--bcher-kva\.example,.*^baseUrl: https:\/\/xn--bcher-kva\.example\/$/ms,
    );
    expect(await copydesk(["check"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  },
);

test("says how to build where the content is in the folder that one is in, beside which the edition goes", async () => {
  const parent = await temporaryFolder();
  const cwd = path.join(parent, "my news");
  await mkdir(cwd);
  const [, build = ""] =
    /^ {2}copydesk (build .*)$/m.exec((await copydesk(["init", "."], { cwd })).stdout) ?? [];
  expect(await copydesk(build.split(" "), { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect(Object.keys(await filesIn(path.join(parent, "public")))).toContain("feed.xml");
});

test("says what to type next, also of a folder with a space in its name", async () => {
  const cwd = await temporaryFolder();
  expect((await copydesk(["init", "my news"], { cwd })).stdout).toContain('\n  copydesk check "my news"\n');
});

test("says what to type next where npx runs it, which leaves no command behind", async () => {
  const cwd = await temporaryFolder();
  const { stdout } = await copydesk(["init"], { cwd, env: { npm_lifecycle_event: "npx" } });
  expect(stdout).toContain('\n  npx @copydesk/feed new "Headline"\n  npx @copydesk/feed check\n');
});

test("changes nothing where anything is there", async () => {
  const cwd = await temporaryFolder();
  expect(await copydesk(["init", "--domain", "daily.example"], { cwd })).toMatchObject({ code: 0 });
  const before = await filesIn(cwd);
  const { code, stderr } = await copydesk(["init"], { cwd });
  expect(code).toBe(1);
  expect(stderr).toContain("content/publication.yaml is there already");
  expect(await filesIn(cwd)).toEqual(before);
});

test.each([
  ["* text=auto\n", true],
  ["* text=auto\npublished.lock  merge=union\r\n", false],
])("leaves the attributes of a repository as they are, and says what they lack: %j", async (text, lacks) => {
  const cwd = await temporaryFolder();
  const attributes = path.join(cwd, ".gitattributes");
  await writeFile(attributes, text);
  const made = await copydesk(["init", "."], { cwd });
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(made.stdout).not.toContain("  .gitattributes");
  expect(made.stdout.includes("Add the line “published.lock merge=union” to .gitattributes")).toBe(lacks);
  expect(await readFile(attributes, "utf8")).toBe(text);
});

test.each([
  [["--domain", "not a domain"], "--domain news.example"],
  [["--language", "english language"], "--language en"],
  [["--language", "Korean"], "“Korean” is the code of no language. Did you mean “ko”?"],
  [["--title", " "], "--title"],
  [["--title", "My\u2028News"], "--title"],
  [["--domain", "bücher@news.example"], "--domain news.example"],
])("refuses %j", async (flags, remedy) => {
  const cwd = await temporaryFolder();
  const { code, stderr } = await copydesk(["init", ...flags], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(remedy);
  expect(await filesIn(cwd)).toEqual({});
});
