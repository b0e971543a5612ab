import { expect, test } from "vitest";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { knownWarnings } from "./known-warnings.js";

function warning(line: number, message = "Why."): ContentFinding {
  const place = { line, column: 1 };
  return { ...fileFinding("a.md", "html-left-out", message, "What to do."), severity: "warning", place };
}

/** Gives the lines of the warnings that are known. */
function linesOfKnown(before: readonly ContentFinding[], findings: readonly ContentFinding[]) {
  return [...knownWarnings(before, findings)].map(({ place }) => place.line).toSorted((a, b) => a - b);
}

test.each<[string, readonly ContentFinding[], readonly ContentFinding[], readonly number[]]>([
  ["one that stays", [warning(1)], [warning(1)], [1]],
  ["one that moved", [warning(1)], [warning(5)], [5]],
  ["two that moved", [warning(1), warning(2)], [warning(5), warning(6)], [5, 6]],
  ["the one that stays, and not a new one before it", [warning(7)], [warning(3), warning(7)], [7]],
  ["as many as there were", [warning(1)], [warning(5), warning(6)], [5]],
  ["none that says something else", [warning(1)], [warning(1, "Why not.")], []],
  ["none where none was", [], [warning(1)], []],
])("knows %s", (_, before, findings, lines) => expect(linesOfKnown(before, findings)).toEqual(lines));

test("knows no warning of another file, and no error", () => {
  const before = [warning(1), fileFinding("a.md", "field-missing", "Why.", "What to do.")];
  const elsewhere: ContentFinding = { ...warning(1), file: "b.md" };
  expect([...knownWarnings(before, [elsewhere, ...before.slice(1)])]).toEqual([]);
});
