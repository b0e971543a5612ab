import { expect, test } from "vitest";
import { fileFinding, fileWarning } from "./content-finding.js";
import { formatContentFindings } from "./format-findings.js";

test("says of each finding where it is, what is wrong and what to do, and which are warnings", () => {
  const place = { line: 3, column: 11 };
  expect(
    formatContentFindings([
      fileFinding("stories/a.md", "file-empty", "The file is empty.", "Write it."),
      fileWarning("stories/b.md", "markup-in-text", "“<b>” is\nmarkup.", "Take it out.", place),
    ]),
  ).toBe(`stories/a.md:1:1  file-empty
  The file is empty.
  Write it.

stories/b.md:3:11  markup-in-text (warning)
  “<b>” is\\nmarkup.
  Take it out.
`);
});

test("says nothing of nothing", () => {
  expect(formatContentFindings([])).toBe("");
});
