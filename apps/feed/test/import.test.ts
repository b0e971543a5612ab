import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { copydesk } from "./command-line.js";
import { filesIn } from "./folder.js";
import { importJson, names, publication, stories, writeFixture } from "./importing.js";

describe.each(names)("%s", (name) => {
  test("becomes stories that check, with a report of everything that was not carried", async () => {
    const cwd = await publication();
    const run = await copydesk(["import", name], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    await expect(run.stdout).toMatchFileSnapshot(`fixtures/import/golden/${name}/report.txt`);
    for (const [story, text] of Object.entries(await stories(cwd)))
      await expect(text).toMatchFileSnapshot(`fixtures/import/golden/${name}/${path.basename(story)}`);
    expect(await copydesk(["check"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });

  test("changes nothing when it is imported again, or on a dry run", async () => {
    const cwd = await publication();
    const dry = await importJson(cwd, name, "--dry-run");
    expect(await stories(cwd)).toEqual({});
    const first = await importJson(cwd, name);
    expect(first.stories).toEqual(dry.stories);
    const before = await filesIn(cwd);
    const second = await importJson(cwd, name);
    expect([second.published, second.drafts]).toEqual([0, 0]);
    expect(second.alreadyThere).toBe(first.published + first.drafts);
    expect(await filesIn(cwd)).toEqual(before);
  });
});

describe("options", () => {
  test("--status draft publishes nothing", async () => {
    const cwd = await publication();
    expect(await importJson(cwd, "wordpress.rss.xml", "--status", "draft")).toMatchObject({
      published: 0,
      drafts: 4,
    });
    for (const text of Object.values(await stories(cwd))) expect(text).toContain("\nstatus: draft\n");
  });

  test("--credit is printed where nobody is named, and nowhere else", async () => {
    const cwd = await publication();
    await importJson(cwd, "ninjs.json", "--credit", "Handout");
    const [text = ""] = Object.values(await stories(cwd));
    expect(text.match(/credit: .*/g)).toEqual(["credit: Ned Ito/EA", "credit: Handout"]);
  });

  test.each(["", " ", "A\nB"])("--credit is refused where it cannot be printed: %j", async (credit) => {
    const cwd = await publication();
    const before = await filesIn(cwd);
    const run = await copydesk(["import", "feed.json", "--credit", credit], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/^--credit is (?:empty|more than one line)/);
    expect(await filesIn(cwd)).toEqual(before);
  });

  test.each(["text", "json"])(
    "--report has the whole as %s in a file, and tells the kinds",
    async (format) => {
      const cwd = await publication();
      const given = ["import", "wordpress.wxr.xml", "--format", format];
      const whole = await copydesk([...given, "--dry-run"], { cwd });
      const run = await copydesk([...given, "--report", "report", "--dry-run"], { cwd });
      expect(run).toMatchObject({ code: 0, stderr: "" });
      expect(await readFile(path.join(cwd, "report"), "utf8")).toBe(whole.stdout);
      expect(run.stdout).toContain("2 entries: <iframe>, not carried or not as it was\n");
      expect(run.stdout).toContain("7 entries of WordPress’s export: 2 published, 1 draft, 4 skipped.\n");
      expect(run.stdout).toMatch(/\nThe whole report is in report\.\n$/);
      expect(await stories(cwd)).toEqual({});
    },
  );

  test("--report is never written over a file, and without it no story is written", async () => {
    const cwd = await publication();
    await writeFixture(cwd, "report.txt", "mine");
    const before = await filesIn(cwd);
    const run = await copydesk(["import", "wordpress.wxr.xml", "--report", "report.txt"], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("report.txt is there already");
    const json = await copydesk(
      ["import", "wordpress.wxr.xml", "--report", "report.txt", "--format", "json"],
      { cwd },
    );
    expect(JSON.parse(json.stdout)).toMatchObject({
      findings: [{ code: "import-unwritten", message: expect.stringContaining("there already") as unknown }],
    });
    expect(await filesIn(cwd)).toEqual(before);
  });

  test.each(["--status=draft", "--dry-run"])(
    "--report is never a file among the content: %s",
    async (flag) => {
      const cwd = await publication();
      const before = await filesIn(cwd);
      const typed = ["import", "wordpress.wxr.xml", "--report", "content/stories/x.md", flag];
      const run = await copydesk(typed, { cwd });
      expect(run).toMatchObject({ code: 1, stdout: "" });
      expect(run.stderr).toMatch(/^content\/stories\/x\.md:1:1 {2}report-refused\n/);
      expect(await filesIn(cwd)).toEqual(before);
    },
  );

  test("--feed-url says where a feed was that does not", async () => {
    const cwd = await publication();
    await writeFixture(
      cwd,
      "bare.xml",
      "<rss><channel><title>B</title><item><guid>b-1</guid><title>One</title><description>Copy of it.</description><pubDate>22 Nov 2019</pubDate></item></channel></rss>",
    );
    const without = await importJson(cwd, "bare.xml", "--dry-run");
    expect(without.stories[0]?.findings).toEqual([{ code: "guid-without-feed" }]);
    await importJson(cwd, "bare.xml", "--feed-url", "https://b.example/feed");
    expect(Object.values(await stories(cwd))[0]).toContain(
      "  feedUrl: https://b.example/feed\n  guid: b-1\n",
    );
  });

  test("an encoding is read as the file declares it, or as a person says", async () => {
    const cwd = await publication();
    const feed = (prolog: string) =>
      Buffer.from(
        `${prolog}<rss><channel><title>L</title><link>https://l.example/</link><item><guid>1</guid><title>Caf\u00e9 \u0093x\u0094</title><description>D\u00e9j\u00e0 vu.</description><pubDate>22 Nov 2019</pubDate></item></channel></rss>`,
        "latin1",
      );
    await writeFixture(cwd, "latin.xml", feed('<?xml version="1.0" encoding="ISO-8859-1"?>'));
    await writeFixture(cwd, "unsaid.xml", feed(""));
    const run = await copydesk(["import", "unsaid.xml"], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toContain("unsaid.xml:1:");
    expect(run.stderr).toContain("--encoding windows-1252");
    await importJson(cwd, "unsaid.xml", "--encoding", "windows-1252", "--dry-run");
    await importJson(cwd, "latin.xml");
    expect(Object.values(await stories(cwd))[0]).toContain("headline: Café “x”\nsummary: Déjà vu.");
  });
});

test.each([
  ["where stories are credited to its site", "<link>https://b.example/</link>", true],
  ["and not where nothing is credited", "", false],
])("a feed that does not say its address is told, %s", async (_, link, isTold) => {
  const cwd = await publication();
  const item =
    "<item><guid isPermaLink='false'>tag:b.example,2019:1</guid><title>One</title><description>Copy of it.</description><pubDate>22 Nov 2019</pubDate></item>";
  await writeFixture(cwd, "bare.xml", `<rss><channel><title>B</title>${link}${item}</channel></rss>`);
  const { stdout } = await copydesk(["import", "bare.xml"], { cwd });
  expect(stdout.includes("feed-address-unknown")).toBe(isTold);
});

test("what was mended in a file that is not well-formed is told as a warning", async () => {
  const cwd = await publication();
  const text = await readFile(path.join(cwd, "wordpress.wxr.xml"), "utf8");
  await writeFixture(cwd, "ill.xml", text.replaceAll("<content:encoded><![CDATA[", "$&\u0008"));
  const run = await copydesk(["import", "ill.xml"], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatch(/^ill\.xml:\d+:\d+ {2}import-xml-mended \(warning\)\n/);
  const files = await stories(cwd);
  expect((await importJson(cwd, "wordpress.wxr.xml")).published).toBe(0);
  for (const story of Object.values(files)) {
    expect(story).not.toContain("\u0008");
    expect(story).not.toContain("\uFFFD");
  }
});

test("a story that is there already is named by its file, though it was published", async () => {
  const cwd = await publication();
  const first = await importJson(cwd, "wordpress.rss.xml", "--credit", "Old Gazette");
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
  const again = await importJson(cwd, "wordpress.rss.xml", "--credit", "Old Gazette");
  expect(first.published).toBeGreaterThan(0);
  expect(again.stories.map(({ file }) => file)).toEqual(first.stories.map(({ file }) => file));
});

test("a story that was withdrawn, and taken out, is known by its guid, and does not come back", async () => {
  const cwd = await publication();
  await importJson(cwd, "wordpress.rss.xml");
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
  const withdrawal = ["withdraw", "ferry-stays-in-port", "--reason", "It sailed."];
  expect(await copydesk(withdrawal, { cwd })).toMatchObject({ code: 0 });
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
  await rm(path.join(cwd, "content/stories/ferry-stays-in-port.md"));
  expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0 });
  const before = await stories(cwd);
  await importJson(cwd, "wordpress.rss.xml");
  expect(await stories(cwd)).toEqual(before);
});
