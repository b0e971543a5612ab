import { appendFile, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { copydesk } from "./command-line.js";
import { filesIn, temporaryFolder } from "./folder.js";

const fixtures = fileURLToPath(new URL("fixtures/import", import.meta.url));
const names = [
  "wordpress.rss.xml",
  "ghost.rss.xml",
  "podcast.rss.xml",
  "blogger.atom.xml",
  "xhtml.atom.xml",
  "feed.json",
  "ninjs.json",
  "wordpress.wxr.xml",
];

const saysSomething: unknown = expect.stringMatching(/\S/);

/** Makes a publication of its own, with the fixtures beside its content folder. */
async function publication(): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFixture(
    cwd,
    "content/publication.yaml",
    "id: tag:daily.example,2019:daily\ntitle: The Daily\ndescription: News.\nlanguage: en\nbaseUrl: https://daily.example/\n",
  );
  for (const name of names) await copyFile(path.join(fixtures, name), path.join(cwd, name));
  return cwd;
}

async function writeFixture(cwd: string, name: string, text: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(cwd, name)), { recursive: true });
  await writeFile(path.join(cwd, name), text);
}

async function stories(cwd: string): Promise<Record<string, string>> {
  const files = await filesIn(path.join(cwd, "content"));
  return Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith("stories/")));
}

/** What the tests look at in the JSON report. */
const Report = z.object({
  published: z.number(),
  drafts: z.number(),
  alreadyThere: z.number(),
  stories: z.array(
    z.object({
      outcome: z.string(),
      file: z.string().optional(),
      guid: z.string().optional(),
      findings: z.array(z.object({ code: z.string() })),
      losses: z.array(z.object({ field: z.string() })),
    }),
  ),
});

async function importJson(cwd: string, ...flags: readonly string[]): Promise<z.infer<typeof Report>> {
  const run = await copydesk(["import", ...flags, "--format", "json"], { cwd });
  expect(run).toMatchObject({ stderr: "" });
  return Report.parse(JSON.parse(run.stdout));
}

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

describe("subscribers", () => {
  test("see the same guids, titles, dates and authors in the feeds that are built", async () => {
    const cwd = await publication();
    const sources = [
      "wordpress.rss.xml",
      "xhtml.atom.xml",
      "feed.json",
      "blogger.atom.xml",
      "podcast.rss.xml",
    ];
    for (const name of sources)
      expect((await copydesk(["import", name, "--credit", "Staff"], { cwd })).code).toBe(0);
    expect(await copydesk(["build"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    const built = await filesIn(path.join(cwd, "public"));
    const rss = parseRssFeed(built["feed.xml"] ?? "").items ?? [];
    const atom = parseAtomFeed(built["atom.xml"] ?? "").entries ?? [];
    const json = parseJsonFeed(built["feed.json"] ?? "").items ?? [];
    // What another library reads in the feed that was imported.
    const original = parseRssFeed(await readFile(path.join(cwd, "wordpress.rss.xml"), "utf8")).items ?? [];
    const wanted = [
      "https://harbour.example/?p=123",
      "17 at https://harbour.example",
      "https://harbour.example/2019/11/19/known/",
    ];
    for (const guid of wanted) {
      const before = original.find((item) => item.guid?.value === guid);
      const after = rss.find((item) => item.guid?.value === guid);
      expect(after?.guid).toEqual({ value: guid, isPermaLink: false });
      expect(after?.title).toBe(before?.title);
      expect(Date.parse(after?.pubDate ?? "")).toBe(Date.parse(before?.pubDate ?? ""));
      expect(json.find(({ id }) => id === guid)?.title).toBe(before?.title);
      expect(after?.source?.url).toBe("https://harbour.example/feed/");
    }
    expect(rss.find((item) => item.guid?.value === wanted[0])?.dc?.creators).toEqual([
      "Ada Quist",
      "Bo Lind",
    ]);
    expect(built["feed.xml"]).toContain(">https://harbour.example/?p=123</guid>");
    expect(built["feed.xml"]).toContain(">urn:uuid:0f5a9f56-7b1e-4c53-8f9c-5f6f3a1c2d3e</guid>");
    expect(built["feed.xml"]).toContain(">pier-0001</guid>");
    const uris = [
      "https://harbour.example/?p=123",
      "urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a",
      "https://gazette.example/?id=2",
      "urn:uuid:0f5a9f56-7b1e-4c53-8f9c-5f6f3a1c2d3e",
    ];
    for (const guid of uris) {
      expect(rss.some((item) => item.guid?.value === guid)).toBe(true);
      expect(built["atom.xml"]).toContain(`<id>${guid}</id>`);
      expect(json.some(({ id }) => id === guid)).toBe(true);
    }
    expect(atom.find(({ id }) => id === uris[1])?.authors).toEqual([
      { name: "Hana Kim" },
      { name: "Ivo Park" },
    ]);
    // Drafts are not published: their pictures want alternative text, or they want a headline.
    expect(rss).toHaveLength(9);
  }, 120_000);

  test("see no story twice when a later copy of the feed is imported", async () => {
    const cwd = await publication();
    await copydesk(["import", "feed.json"], { cwd });
    const before = await stories(cwd);
    const text = await readFile(path.join(cwd, "feed.json"), "utf8");
    await writeFixture(
      cwd,
      "later.json",
      text
        .replace(
          '"items": [',
          '"items": [{ "id": "new", "title": "The pier reopens", "content_text": "Once more." },',
        )
        .replace("The pier reopens after", "It reopens after"),
    );
    const report = await importJson(cwd, "later.json");
    expect(report.stories.map(({ outcome }) => outcome)).toEqual([
      "draft",
      "already-there",
      "already-there",
      "already-there",
    ]);
    const after = await stories(cwd);
    expect(after).toMatchObject(before);
    expect(Object.keys(after)).toContain("stories/the-pier-reopens-2.md");
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
      findings: [{ code, severity: "error", hint: saysSomething }],
    });
    expect(await filesIn(cwd)).toEqual(before);
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
