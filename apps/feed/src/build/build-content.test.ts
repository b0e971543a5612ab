import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Desk, type Edit } from "../../test/desk.js";
import { filesIn } from "../../test/folder.js";
import type { ContentFinding } from "../content/content-finding.js";

const number = fc.nat(999);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("add" as const), number, place: fc.nat(3) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "change" as const,
        "rename" as const,
        "withdraw" as const,
        "delete" as const,
        "retag" as const,
        "translate" as const,
        "touch" as const,
        "date ahead" as const,
        "move" as const,
        "mistake" as const,
      ),
      number,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("entity" as const), number, place: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("entity mistake" as const), place: fc.nat(3) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("later" as const), days: fc.integer({ min: 1, max: 9 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "title" as const,
        "address" as const,
        "forget" as const,
        "spoil" as const,
        "lose" as const,
      ),
    }),
  },
);

test("gives what a clean build gives, whatever was changed since the last one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 7 }), async (edits) => {
      const desk = await Desk.open();
      for (const change of edits) {
        await desk.apply(change);
        // What was just written is not relied on, and read again.
        await desk.settle();
        const report = await desk.build("public");
        const clean = await desk.cleanBuild();
        expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(report.findings).toEqual(clean.findings);
        expect(await filesIn(path.join(desk.folder, "public"))).toEqual(clean.files);
      }
    }),
    { numRuns: 40 },
  );
}, 300_000);

test.each<[string, readonly Edit[]]>([
  [
    "an entity's file was at fault in between",
    [
      { kind: "add", number: 1, place: 0 },
      { kind: "entity mistake", place: 0 },
    ],
  ],
  [
    "a story's file was at fault in between, and the story has a translation",
    [
      { kind: "add", number: 1, place: 0 },
      { kind: "add", number: 2, place: 1 },
      { kind: "translate", number: 0 },
      { kind: "mistake", number: 0 },
    ],
  ],
  [
    "a story's file has another name",
    [
      { kind: "add", number: 1, place: 0 },
      { kind: "move", number: 0 },
    ],
  ],
  [
    "a story that is no longer news was dated ahead, and its date has come",
    [
      { kind: "add", number: 1, place: 0 },
      { kind: "later", days: 9 },
      { kind: "date ahead", number: 0 },
      { kind: "later", days: 3 },
    ],
  ],
  [
    "a story is dated ahead, and then another one changed",
    [
      { kind: "add", number: 1, place: 0 },
      { kind: "add", number: 2, place: 1 },
      { kind: "date ahead", number: 0 },
      { kind: "change", number: 1 },
    ],
  ],
  [
    "a story is dated ahead, another one changed, and the date has come",
    [
      { kind: "add", number: 1, place: 0 },
      { kind: "add", number: 2, place: 1 },
      { kind: "date ahead", number: 0 },
      { kind: "change", number: 1 },
      { kind: "later", days: 9 },
    ],
  ],
  [
    "a story that has changed is dated ahead now",
    [
      { kind: "add", number: 1, place: 0 },
      { kind: "change", number: 0 },
      { kind: "date ahead", number: 0 },
    ],
  ],
  [
    "it is built for another address, and nothing else has changed",
    [{ kind: "add", number: 1, place: 0 }, { kind: "address" }],
  ],
  [
    "somebody has written over a feed, and nothing else has changed",
    [{ kind: "add", number: 1, place: 0 }, { kind: "spoil" }],
  ],
  [
    "somebody has taken pages away, and nothing else has changed",
    [{ kind: "add", number: 1, place: 0 }, { kind: "lose" }],
  ],
])("gives what a clean build gives where %s", async (_, edits) => {
  const desk = await Desk.open();
  let findings: readonly ContentFinding[] = [];
  for (const change of edits) {
    await desk.apply(change);
    await desk.settle();
    ({ findings } = await desk.build("public"));
  }
  const clean = await desk.cleanBuild();
  expect(await filesIn(path.join(desk.folder, "public"))).toEqual(clean.files);
  expect(findings).toEqual(clean.findings);
});

test("does nothing where nothing has changed, and only what shows a story where the story has", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 1, place: 0 });
  await desk.apply({ kind: "add", number: 2, place: 1 });
  await desk.settle();
  const first = await desk.build("public");
  expect(first.files).toMatchObject({ unchanged: 0, removed: 0 });
  const second = await desk.build("public");
  expect(second.files).toMatchObject({ written: 0, removed: 0 });
  expect(second.files?.unchanged).toBe(first.files?.written);
  const before = await filesIn(path.join(desk.folder, "public"));
  await desk.apply({ kind: "change", number: 0 });
  await desk.build("public");
  const after = await filesIn(path.join(desk.folder, "public"));
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toContain("stories/s1/index.html");
  expect(changed.filter((name) => /korea|s2/.test(name))).toEqual([]);
});

test("tells of a file that is not read as long as it is there, also where nothing else has changed", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 1, place: 0 });
  await desk.settle();
  await desk.build("public");
  const codes = async () => (await desk.build("public")).findings.map(({ code }) => code);
  const stray = path.join(desk.folder, "content/stories/a.md.txt");
  await writeFile(stray, "A story.");
  expect([await codes(), await codes()]).toEqual([["file-unread"], ["file-unread"]]);
  await rm(stray);
  expect(await codes()).toEqual([]);
});

test("looks at all of a ledger that is other than the last build left it, where a story was changed too", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 1, place: 0 });
  await desk.apply({ kind: "add", number: 2, place: 1 });
  await desk.settle();
  expect((await desk.build("public")).findings).toEqual([]);
  await desk.apply({ kind: "change", number: 0 });
  await appendFile(path.join(desk.folder, "content", "published.lock"), "<<<<<<< ours\n");
  expect((await desk.build("public")).findings).toMatchObject([{ code: "ledger-conflict" }]);
});

test("records again what somebody took out of the ledger, where nothing else has changed", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 1, place: 0 });
  await desk.settle();
  await desk.build("public");
  const ledger = path.join(desk.folder, "content", "published.lock");
  const recorded = await readFile(ledger, "utf8");
  await rm(ledger);
  expect(await desk.build("public")).toMatchObject({ recorded: 1 });
  expect(await readFile(ledger, "utf8")).toBe(recorded);
});

test("takes away what a build left that was cut off, where nothing else has changed", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 1, place: 0 });
  await desk.settle();
  await desk.build("public");
  const before = await filesIn(path.join(desk.folder, "public"));
  for (const name of [".copydesk-under-way", "index.html.copydesk-part", "stories/s1.json.copydesk-part"])
    await writeFile(path.join(desk.folder, "public", name), "");
  await desk.build("public");
  expect(await filesIn(path.join(desk.folder, "public"))).toEqual(before);
});

test("publishes what was under embargo when its moment has come, though no file was touched", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 5, place: 0 });
  await desk.settle();
  await desk.build("public");
  expect(await filesIn(path.join(desk.folder, "public"))).not.toHaveProperty("stories/s5.json");
  await desk.apply({ kind: "later", days: 4 });
  await desk.build("public");
  expect(await filesIn(path.join(desk.folder, "public"))).toHaveProperty("stories/s5.json");
});

test("a story's page leads to its translation where that is published in the same edition", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 1, place: 0 });
  await desk.apply({ kind: "add", number: 2, place: 1 });
  await desk.apply({ kind: "translate", number: 0 });
  await desk.build("public");
  const page = async () =>
    (await filesIn(path.join(desk.folder, "public")))["stories/s1/index.html"]?.match(
      /hreflang="fr" href="[^"]*"/,
    )?.[0];
  expect(await page()).toBe('hreflang="fr" href="https://news.example/stories/s2/"');
  await desk.apply({ kind: "rename", number: 1 });
  await desk.build("public");
  expect(await page()).toBe('hreflang="fr" href="https://news.example/stories/s2-b/"');
  await desk.apply({ kind: "withdraw", number: 1 });
  await desk.build("public");
  expect(await page()).toBeUndefined();
  const files = await filesIn(path.join(desk.folder, "public"));
  for (const file of ["stories/s1/index.html", "stories/s1.json"])
    expect(files[file]).not.toContain("tag:news.example,2019:s2");
});

test("tells nothing of a translation before its embargo is over, also where it is published by itself then", async () => {
  const desk = await Desk.open();
  await desk.apply({ kind: "add", number: 1, place: 0 });
  // Each fifth story is under embargo for some days.
  await desk.apply({ kind: "add", number: 5, place: 0 });
  await desk.apply({ kind: "translate", number: 0 });
  const told = async () => {
    await desk.build("public");
    const files = Object.entries(await filesIn(path.join(desk.folder, "public")));
    return files.flatMap(([file, text]) => (text.includes("2019:s5") ? [file] : []));
  };
  expect(await told()).toEqual([]);
  await desk.apply({ kind: "later", days: 4 });
  expect(await told()).toContain("stories/s1.json");
  expect(await told()).toContain("stories/s1/index.html");
});

test("tells of a ledger that cannot be read, also where nothing was published yet and nothing has changed", async () => {
  const desk = await Desk.open();
  for (let builds = 0; builds < 2; builds++) {
    await desk.settle();
    expect(await desk.build("public")).toMatchObject({ stories: 0, findings: [] });
  }
  await mkdir(path.join(desk.folder, "content", "published.lock"));
  expect(await desk.build("public")).toMatchObject({ findings: [{ code: "ledger-unreadable" }] });
});
