import { appendFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { copydesk } from "./command-line.js";
import { filesIn } from "./folder.js";
import { importJson, publication, saysSomething, stories, writeFixture } from "./importing.js";

describe("nothing is written", () => {
  const item = "<item><title>A</title></item>";
  test.each<[string, string, string, RegExp]>([
    [
      "not XML to its end",
      `<rss>\n<channel>\n${item}\n</chanel></rss>`,
      "import-xml-broken",
      /bad\.xml:4:1 /,
    ],
    ["XML that is no feed", "<svg></svg>", "import-format-unknown", /<svg>/],
    ["a page", "<!DOCTYPE html><html></html>", "import-format-unknown", /rel="alternate"/],
    [
      "JSON that is cut off",
      '{"version": "https://jsonfeed.org/version/1.1",\n "items": [{',
      "import-json-broken",
      /bad\.xml:2:13/,
    ],
    ["JSON that is no feed", '{"a": 1}', "import-format-unknown", /neither a JSON Feed/],
    ["a feed of nothing", "<rss><channel></channel></rss>", "import-nothing-there", /no stories/],
    ["text", "Hello", "import-format-unknown", /begins with “Hello”/],
    ["another site's export", "post_id,post_date\n", "import-format-unknown", /Substack do, save the feed/],
    ["nothing", "", "import-file-empty", /empty/],
    ["an archive", "PK\u0003\u0004", "import-file-packed", /Unpack it/],
  ])("of %s", async (_, text, code, says) => {
    const cwd = await publication();
    await writeFixture(cwd, "bad.xml", text);
    const before = await filesIn(cwd);
    const run = await copydesk(["import", "bad.xml"], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain(code);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).toContain("Nothing was written.");
    const json = await copydesk(["import", "bad.xml", "--format", "json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({
      findings: [{ file: "bad.xml", code, severity: "error", path: [], hint: saysSomething }],
    });
    expect(await filesIn(cwd)).toEqual(before);
  });

  test("of a folder", async () => {
    const run = await copydesk(["import", "content"], { cwd: await publication() });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("This is a folder, and one file is imported at a time.");
  });

  test.each<[readonly string[], string]>([
    [["nowhere.xml"], "import-file-missing"],
    [["https://a.example/feed"], "import-not-saved"],
    [["feed.json", "elsewhere"], "content-missing"],
  ])("with %j", async (arguments_, code) => {
    const run = await copydesk(["import", ...arguments_], { cwd: await publication() });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(code);
  });

  test("beside a story that cannot be told from those in the file", async () => {
    const cwd = await publication();
    await writeFixture(cwd, "content/stories/mine.md", "---\nid: [\n---\nMine.\n");
    const before = await filesIn(cwd);
    const run = await copydesk(["import", "feed.json"], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("content/stories/mine.md:2:");
    expect(run.stderr).toContain("import-story-unreadable");
    expect(await filesIn(cwd)).toEqual(before);
  });
});

test("several files are told as that, with what to type", async () => {
  const cwd = await publication();
  const names = ["b c.xml", "d.xml", "e.xml"];
  for (const name of names) await writeFixture(cwd, name, "<rss></rss>");
  const before = await filesIn(cwd);
  const two = await copydesk(["import", "feed.json", "b c.xml"], { cwd });
  expect(two).toMatchObject({ code: 2, stdout: "" });
  expect(two.stderr).toBe(
    `error: one file is imported at a time, and 2 are named. Import one after another:
  copydesk import feed.json
  copydesk import "b c.xml"
Run copydesk import --help for what there is.
`,
  );
  const four = await copydesk(["import", "feed.json", ...names, "content"], { cwd });
  expect(four).toMatchObject({ code: 2, stdout: "" });
  expect(four.stderr).toContain("4 are named");
  expect(four.stderr).toContain('import feed.json\n  copydesk import "b c.xml"\n  …\n');
  const folders = await copydesk(["import", "feed.json", "content", "elsewhere"], { cwd });
  expect(folders).toMatchObject({ code: 2, stdout: "" });
  expect(folders.stderr).toContain("too many arguments for 'import'. Expected 2 arguments but got 3.");
  expect(await filesIn(cwd)).toEqual(before);
});

test("a story is written beside one whose file's name differs in capitals alone", async () => {
  const cwd = await publication();
  const named = (slug: string) =>
    `---\nid: tag:news.example,2019:${slug}\nslug: ${slug}\nheadline: Other\nsummary: S.\ndatePublished: 2019-11-22\nstatus: draft\n---\nMine.\n`;
  await writeFixture(cwd, "content/stories/The-Pact.md", named("other"));
  const item =
    "<item><title>The pact</title><link>https://a.example/the-pact</link><description>So.</description></item>";
  await writeFixture(
    cwd,
    "a.xml",
    `<rss version="2.0"><channel><title>A</title><link>https://a.example/</link><description>A</description>${item}</channel></rss>`,
  );
  const run = await copydesk(["import", "a.xml", "--status", "draft"], { cwd });
  expect(run).toMatchObject({ code: 0 });
  expect(Object.keys(await stories(cwd)).toSorted()).toEqual([
    "stories/The-Pact.md",
    "stories/the-pact-2.md",
  ]);
});

test("a story that is refused is told by the exit code too, and the others are written", async () => {
  const cwd = await publication();
  const guids = ["one-1", "tag:old.example,2019:two"];
  const items = guids.map((id) => ({ id, title: id, content_text: "Words.", date_published: "2019-11-22" }));
  await writeFixture(
    cwd,
    "old.json",
    JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Old", items }),
  );
  const run = await copydesk(["import", "old.json"], { cwd });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain("guid-without-feed");
  expect(Object.keys(await stories(cwd))).toHaveLength(1);
  expect(
    await copydesk(["import", "old.json", "--feed-url", "https://old.example/feed"], { cwd }),
  ).toMatchObject({ code: 0 });
  expect(Object.keys(await stories(cwd))).toHaveLength(2);
});

test("another's text is never written over", async () => {
  const cwd = await publication();
  const mine =
    "---\nid: tag:daily.example,2019:mine\nslug: other\nheadline: Mine\nsummary: Mine.\ndatePublished: 2019-11-22\nformerSlugs: [known]\n---\n\nMine.\n";
  await writeFixture(cwd, "content/stories/ferry-stays-in-port.md", mine);
  await writeFixture(cwd, "content/stories/nobody", "no story");
  await importJson(cwd, "wordpress.rss.xml");
  const files = await stories(cwd);
  expect(files["stories/ferry-stays-in-port.md"]).toBe(mine);
  expect(files["stories/nobody"]).toBe("no story");
  expect(Object.keys(files).toSorted()).toEqual(
    [
      "a-guid-that-is-no-address.md",
      "ferry-stays-in-port-2.md",
      "ferry-stays-in-port.md",
      "known-2.md",
      "nobody",
      "nobody-2.md",
    ].map((name) => `stories/${name}`),
  );
  expect(await copydesk(["check"], { cwd })).toMatchObject({ code: 0 });
});

test("a story that a person has mended is not touched again", async () => {
  const cwd = await publication();
  await importJson(cwd, "wordpress.rss.xml");
  const file = path.join(cwd, "content/stories/nobody.md");
  const text = await readFile(file, "utf8");
  const mended = text
    .replaceAll(/^# (?=media:| )/gm, "")
    .replace("credit:", "credit: Cy Dahl")
    .replace("alt:", "alt: Nobody")
    .replace("status: draft", "status: published");
  await writeFile(file, mended);
  expect(await copydesk(["check"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  await appendFile(file, "\nMore.\n");
  await importJson(cwd, "wordpress.rss.xml");
  expect(await readFile(file, "utf8")).toBe(`${mended}\nMore.\n`);
});
