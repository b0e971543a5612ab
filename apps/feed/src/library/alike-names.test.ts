import path from "node:path";
import { expect, test } from "vitest";
import { type ContentFiles, story, writeContent } from "../../test/content-files.js";
import { temporaryFolder } from "../../test/folder.js";
import { volatileState } from "../state/volatile-state.js";
import { readLibrary } from "./read-library.js";

const told = (slug: string, fields: string) => story(slug, `Of ${slug}.`, fields);

async function found(files: ContentFiles) {
  const folder = await temporaryFolder();
  await writeContent(folder, files);
  const { findings, stories } = await readLibrary(folder, { state: volatileState(), since: Infinity });
  expect(stories).toHaveLength(Object.keys(files).filter((name) => name.startsWith("stories/")).length);
  return findings.map(({ file, code, severity, place, message, hint }) => ({
    file: path.relative(folder, file),
    code,
    severity,
    place: `${place.line}:${place.column}`,
    message,
    hint,
  }));
}

test("warns of a section that differs from another one in capitals alone, where most have the other one", async () => {
  const findings = await found({
    "stories/a.md": told("a", "section: politics\n"),
    "stories/b.md": told("b", "section: Politics\n"),
    "stories/c.md": told("c", "section: Politics\n"),
  });
  expect(findings).toMatchObject([
    { file: "stories/a.md", code: "section-alike", severity: "warning", place: "2:10" },
  ]);
  expect(findings[0]?.message).toContain(
    "“politics” differs from “Politics” in capitals, spaces or quotation marks alone",
  );
  expect(findings[0]?.hint).toBe("Write Politics where that is meant.");
});

test("of two that are as many, takes the one for meant that comes first", async () => {
  const files = {
    "stories/a.md": told("a", "section: Asia\n"),
    "stories/b.md": told("b", "section: ASIA\n"),
  };
  expect(await found(files)).toMatchObject([{ file: "stories/b.md", code: "section-alike" }]);
});

test("tells names apart by what is seen of them", async () => {
  const files = {
    "stories/a.md": told("a", 'section: "Caf\u00e9"\n'),
    "stories/b.md": told("b", 'section: "\u200bCAFE\u0301 "\n'),
    "stories/c.md": told("c", 'section: "Cafe\u0301"\n'),
    "stories/d.md": told("d", "section: CAFÉ\n"),
    "stories/e.md": told("e", 'section: "Caf\u00e9\u200b"\n'),
  };
  const findings = await found(files);
  expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "stories/b.md section-alike",
    "stories/d.md section-alike",
  ]);
});

test.each(["“Asia”", "'\"Asia\"'", "„Asia“", "«Asia»", "「Asia」", "ASIA", "asia"])(
  "warns of a section that is another one but for how it is written: %s",
  async (section) => {
    const findings = await found({
      "stories/a.md": told("a", "section: Asia\n"),
      "stories/b.md": told("b", `section: ${section}\n`),
    });
    // Of the marks themselves, every story is told that has them.
    const alike = findings.filter(({ code }) => code !== "name-quoted");
    expect(alike).toMatchObject([{ file: "stories/b.md", code: "section-alike" }]);
  },
);

test("warns of a section with two spaces for one", async () => {
  const files = {
    "stories/a.md": told("a", "section: South Asia\n"),
    "stories/b.md": told("b", "section: South  Asia\n"),
  };
  expect(await found(files)).toMatchObject([{ file: "stories/b.md", code: "section-alike" }]);
});

test("warns of a byline that differs from another one in capitals alone, and says which of several it is", async () => {
  const findings = await found({
    "stories/a.md": told("a", "authors: [{name: Anna Alpha}]\n"),
    "stories/b.md": told("b", "authors: [{name: Ben Beta}, {name: anna alpha}]\n"),
    "stories/c.md": told("c", "authors: [{name: Anna Alpha}]\n"),
  });
  expect(findings).toMatchObject([{ file: "stories/b.md", code: "byline-alike", place: "2:36" }]);
  expect(findings[0]?.message).toContain("two bylines");
});

test.each<[string, ContentFiles]>([
  [
    "are the same but for what is not seen",
    {
      "stories/a.md": told("a", 'section: "Caf\u00e9"\n'),
      "stories/b.md": told("b", 'section: "\u200bCafe\u0301 "\n'),
    },
  ],
  [
    "are others",
    { "stories/a.md": told("a", "section: Asia\n"), "stories/b.md": told("b", "section: Asien\n") },
  ],
  [
    "are a section and a byline",
    { "stories/a.md": told("a", "section: Desk\n"), "stories/b.md": told("b", "authors: [{name: DESK}]\n") },
  ],
  [
    "are a byline and somebody who is an entity",
    {
      "entities/anna.yaml": "type: person\nname: Anna\n",
      "stories/a.md": told("a", "authors: [{entity: anna, name: Anna}]\n"),
      "stories/b.md": told("b", "authors: [{name: ANNA}]\n"),
    },
  ],
  [
    "are those of a story that was withdrawn",
    {
      "stories/a.md": told("a", "section: Asia\n"),
      "stories/b.md": told(
        "b",
        "section: ASIA\nstatus: withdrawn\nwithdrawal: {date: 2019-11-23, reason: It was wrong.}\n",
      ),
    },
  ],
])("nothing is wrong with names that %s", async (_, files) => {
  expect((await found(files)).filter(({ code }) => code.endsWith("-alike"))).toEqual([]);
});

test("is found again in each build, and when another story is given the name", async () => {
  const folder = await temporaryFolder();
  const [first, other] = [told("a", "section: Asia\n"), told("b", "section: Europe\n")];
  await writeContent(folder, { "stories/a.md": first, "stories/b.md": other });
  const state = volatileState();
  const read = async () => {
    const { findings } = await readLibrary(folder, { state, since: Infinity, holdTogether: true });
    return findings.map(({ code }) => code);
  };
  expect(await read()).toEqual([]);
  await writeContent(folder, { "stories/b.md": told("b", "section: asia\n") });
  expect(await read()).toEqual(["section-alike"]);
  expect(await read()).toEqual(["section-alike"]);
  await writeContent(folder, { "stories/b.md": told("b", "authors: [{name: Anna}]\nsection: Asia\n") });
  expect(await read()).toEqual([]);
  await writeContent(folder, { "stories/a.md": told("a", "authors: [{name: ANNA}]\nsection: Asia\n") });
  expect(await read()).toEqual(["byline-alike"]);
});
