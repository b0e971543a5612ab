import { expect, test } from "vitest";
import { publication } from "../../test/article.js";
import { readingOf } from "../../test/reading.js";
import { type ContentFinding, fileFinding, fileWarning } from "../content/content-finding.js";
import { compareReadings } from "./compare-readings.js";

const error = (file: string): ContentFinding => fileFinding(file, "x", "It is wrong.", "Mend it.");
const warning = (file: string): ContentFinding => fileWarning(file, "x", "It is odd.", "Look at it.");
const before = {
  stories: { "a.md": "1", "b.md": "1" },
  files: { "a.md": "1", "b.md": "1", "c.md": "1", "e.yaml": "1", "f.yml": "1" },
  findings: [error("c.md"), warning("c.md")],
  publication,
};

test.each<[string, Parameters<typeof readingOf>[0], ReturnType<typeof compareReadings>]>([
  ["nothing is other", {}, { isAny: false, files: [], isUnsure: false }],
  [
    "a file was touched that says what it said",
    { files: { ...before.files, "a.md": "2" } },
    { isAny: false, files: ["a.md"], isUnsure: false },
  ],
  [
    "files were touched that say what they said",
    { files: { ...before.files, "a.md": "2", "b.md": "2" } },
    { isAny: false, files: ["a.md", "b.md"], isUnsure: false },
  ],
  [
    "a story says something else",
    { stories: { ...before.stories, "a.md": "2" }, files: { ...before.files, "a.md": "2" } },
    { isAny: true, files: ["a.md"], isUnsure: false },
  ],
  [
    "a story says something else, and the disk's clock did not tick",
    { stories: { ...before.stories, "a.md": "2" } },
    { isAny: true, files: ["a.md"], isUnsure: false },
  ],
  [
    "a story is new",
    { stories: { ...before.stories, "d.md": "1" }, files: { ...before.files, "d.md": "1" } },
    { isAny: true, files: ["d.md"], isUnsure: false },
  ],
  [
    "two files are other, which are sorted",
    {
      stories: { ...before.stories, "b.md": "2", "D.md": "1" },
      files: { ...before.files, "b.md": "2", "D.md": "1" },
    },
    { isAny: true, files: ["D.md", "b.md"], isUnsure: true },
  ],
  [
    "a story is gone",
    { stories: { "b.md": "1" }, files: { "b.md": "1", "c.md": "1", "e.yaml": "1", "f.yml": "1" } },
    { isAny: true, files: ["a.md"], isUnsure: true },
  ],
  [
    "an entity is other that no story uses",
    { files: { ...before.files, "e.yaml": "2" } },
    { isAny: true, files: ["e.yaml"], isUnsure: false },
  ],
  [
    "an entity is other that no story uses, in a file with the short ending",
    { files: { ...before.files, "f.yml": "2" } },
    { isAny: true, files: ["f.yml"], isUnsure: false },
  ],
  [
    "the publication is other, and the disk's clock did not tick",
    { publication: { ...publication, title: "Another" } },
    { isAny: true, files: [], isUnsure: false },
  ],
  [
    "time alone made a warning",
    { findings: [...before.findings, warning("b.md"), { ...warning("b.md"), code: "y" }] },
    { isAny: true, files: ["b.md"], isUnsure: false },
  ],
  [
    "time alone took a warning away",
    { findings: [error("c.md")] },
    { isAny: true, files: ["c.md"], isUnsure: false },
  ],
  [
    "a file looks broken that did not",
    { files: { ...before.files, "b.md": "2" }, findings: [...before.findings, error("b.md")] },
    { isAny: true, files: ["b.md"], isUnsure: true },
  ],
  [
    "a file was mended, and none is broken",
    { files: { ...before.files, "c.md": "2" }, findings: [warning("c.md")] },
    { isAny: true, files: ["c.md"], isUnsure: false },
  ],
])("says what changed where %s", (_, after, difference) => {
  expect(compareReadings(readingOf(before), readingOf({ ...before, ...after }))).toEqual(difference);
});
