import { expect, test } from "vitest";
import { fileFinding } from "../content/content-finding.js";
import { formatAsText } from "../check-formats/text.js";
import { oneLine } from "../terminal-text.js";
import { describeChange } from "./describe-change.js";

const found = [fileFinding("content/stories/a.md", "mention-undeclared", "Why.", "What to do.")];
const change = { files: ["content/stories/a.md"], before: [], findings: [], milliseconds: 12.4 };

test.each([
  [["content/stories/a.md"], "stories/a.md  12 ms\n"],
  [["content/entities/x.yaml", "content/stories/a.md"], "entities/x.yaml, stories/a.md  12 ms\n"],
  [["a", "b", "c"].map((name) => `content/${name}.md`), "a.md, b.md, c.md  12 ms\n"],
  [["content/stories/a\u001B[2J\n.md"], `${oneLine("stories/a\u001B[2J\n.md")}  12 ms\n`],
  [["a", "b", "c", "d", "e"].map((name) => `content/${name}.md`), "a.md and 4 more  12 ms\n"],
])("says what was changed, and how long it took: %j", (files, line) => {
  expect(describeChange({ ...change, files }, "content")).toEqual({ line, complaint: "" });
});

test("says what is found once, and that it is mended", () => {
  const line = "stories/a.md  12 ms\n";
  expect(describeChange({ ...change, findings: found }, "./content")).toEqual({
    line,
    complaint: formatAsText(found),
  });
  expect(describeChange({ ...change, before: found, findings: found }, "content").complaint).toBe("");
  expect(describeChange({ ...change, before: found }, "content")).toEqual({
    line: `${line}Mended.\n`,
    complaint: "",
  });
});

test("tells a warning once, and an error until it is mended", () => {
  const line = "stories/a.md  12 ms\n";
  const [error] = found;
  const warnings = ["One.", "Two."].map((message) => ({
    ...fileFinding("content/stories/a.md", "html-left-out", message, "What to do."),
    severity: "warning" as const,
  }));
  const [one, two] = warnings;
  if (!error || !one || !two) throw new Error("There are an error and two warnings.");
  const said = (before: typeof found, findings: typeof found) =>
    describeChange({ ...change, before, findings }, "content");
  expect(said([one], [error, one, two])).toEqual({
    line,
    complaint: `${formatAsText([error, two])}1 warning as before.\n`,
  });
  expect(said([error, one], [error, one, two]).complaint).toBe(
    `${formatAsText([error, two])}1 warning as before.\n`,
  );
  expect(said([error, one, two], [one, two])).toEqual({
    line: `${line}Mended. 2 warnings as before.\n`,
    complaint: "",
  });
  const moved = { ...one, place: { line: 9, column: 1 } };
  expect(said([one], [moved])).toEqual({ line, complaint: "" });
});
