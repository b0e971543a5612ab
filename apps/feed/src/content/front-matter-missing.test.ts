import { expect, test } from "vitest";
import { frontMatterMissing } from "./front-matter-missing.js";

const fields = "headline: A pact\nsummary: B";

test.each([
  ["ended by three dots", `---\n${fields}\n...\n\nCopy…\n`, "front-matter-unclosed", 4, "“...” does not end"],
  [
    "ended by an indented fence",
    `---\n${fields}\n ---\nCopy\n`,
    "front-matter-unclosed",
    4,
    "“---” does not end",
  ],
  [
    "ended by four hyphens",
    `---\n${fields}\n----\nCopy\n`,
    "front-matter-unclosed",
    4,
    "“----” does not end",
  ],
  ["ended by a dash", `---\n${fields}\n—\nCopy\n`, "front-matter-unclosed", 4, "“—” does not end"],
  [
    "ended by three dots and a space",
    `---\n${fields}\n... \nCopy\n`,
    "front-matter-unclosed",
    4,
    "“...” does not end",
  ],
  [
    "not ended, though a field and the copy have dots and dashes",
    "---\nheadline: And so on...\nsummary: B —\n \n...and more\n— more\n",
    "front-matter-unclosed",
    4,
    "No line of --- ends",
  ],
  ["not ended", `---\n${fields}\n\nCopy\n\nMore\n`, "front-matter-unclosed", 4, "No line of --- ends"],
  ["not ended, nor anything else", `---\n${fields}`, "front-matter-unclosed", 1, "No line of --- ends"],
  [
    "whose lines end with carriage returns alone",
    `---\r${fields.replace("\n", "\r")}\r---\rCopy\r`,
    "front-matter-missing",
    1,
    "carriage returns alone",
  ],
  [
    "behind blank lines",
    `\n \n---\n${fields}\n---\nCopy\n`,
    "front-matter-missing",
    3,
    "Blank lines stand before",
  ],
  [
    "behind a note",
    `Draft 3\n---\n${fields}\n---\nCopy\n`,
    "front-matter-missing",
    1,
    "“Draft 3” stands before the front matter",
  ],
  [
    "behind a comment",
    `<!-- a\nb -->\n\n---\n${fields}\n---\nCopy\n`,
    "front-matter-missing",
    1,
    "“<!-- a” stands before",
  ],
  [
    "begun by nothing",
    `${fields}\n---\nCopy: so\n`,
    "front-matter-missing",
    1,
    "does not begin with front matter",
  ],
  [
    "begun with four hyphens",
    `----\n${fields}\n----\nCopy\n`,
    "front-matter-missing",
    1,
    "“----” does not begin",
  ],
  ["begun with a dash", `—\n${fields}\n—\nCopy\n`, "front-matter-missing", 1, "“—” does not begin"],
  ["begun with an indented fence", ` ---\n${fields}\n ---\n`, "front-matter-missing", 1, "does not begin"],
  ["in another language", `---json\n{}\n---\nCopy\n`, "front-matter-missing", 1, "“---json” does not begin"],
  [
    "not there, below what looks like a field",
    "Copy\nNote: so\n",
    "front-matter-missing",
    1,
    "does not begin with",
  ],
  [
    "not there, far above two lines in the copy",
    `Copy\n${"More\n".repeat(9)}---\nNote: so\n---\n`,
    "front-matter-missing",
    1,
    "does not begin with",
  ],
  [
    "not there, above what is no field either",
    "Copy\n---\nA note: so\n",
    "front-matter-missing",
    1,
    "does not begin with",
  ],
  [
    "behind a note, and begins with a list",
    `Draft 3\n---\nauthors:\n  - name: A\n---\nCopy\n`,
    "front-matter-missing",
    1,
    "“Draft 3” stands before",
  ],
  ["not there, above a dash", "Ships —\n", "front-matter-missing", 1, "does not begin with"],
  ["not there, below a dash", "— Ships\n", "front-matter-missing", 1, "does not begin with"],
  ["begun with a dash and a space", `— \n${fields}\n`, "front-matter-missing", 1, "“—” does not begin"],
  ["in TOML", `+++\nheadline = "A"\n+++\nCopy\n`, "front-matter-missing", 1, "is TOML"],
  ["not there", "Copy\n", "front-matter-missing", 1, "does not begin with front matter"],
  ["not there, nor anything else", "\n \n", "front-matter-missing", 1, "does not begin with front matter"],
])("says why front matter cannot be read that is %s", (_, text, code, line, message) => {
  const finding = frontMatterMissing({ path: "a.md", name: "a", text });
  expect(finding).toMatchObject({ code, file: "a.md", place: { line, column: 1 }, severity: "error" });
  expect(finding.message).toContain(message);
});
