import { expect, test, vi } from "vitest";
import { readYaml } from "./yaml-source.js";

test.each([
  ["a colon in a value", "headline: A\nsummary: Pact: a story\n", { line: 2, column: 10 }],
  ["a tab", "quotes:\n\t- text: A\n", { line: 2, column: 1 }],
  ["a quotation mark left open", 'headline: "A\nsummary: B\n', { line: 1, column: 11 }],
  ["a key twice", "headline: A\nheadline: B\n", { line: 2, column: 1 }],
])("says where broken YAML is broken: %s", (_, broken, place) => {
  const { findings, data } = readYaml(broken, "a.md");
  expect(data).toBeUndefined();
  expect(findings[0]).toMatchObject({ code: "yaml-invalid", file: "a.md", place });
  expect(findings[0]?.hint).not.toBe("");
});

test.each([
  [
    "headline: A\nsummary: *Breaking*\n",
    "2:10",
    "yaml-invalid",
    "“*Breaking*” stands for",
    "quotation marks",
  ],
  ["headline: **Bold** words\n", "1:11", "yaml-invalid", "“**Bold**” stands for", "quotation marks"],
  ["headline: * Co\n", "1:11", "yaml-invalid", "", "quotation marks"],
  ["headline: & Co\n", "1:11", "yaml-word-lost", "“&” would be lost", "quotation marks"],
  [
    "headline: A\nsummary: !Breaking Pact\n",
    "2:10",
    "yaml-word-lost",
    "“!Breaking” would be lost",
    "quotation marks",
  ],
  ["headline: ! Pact\n", "1:11", "yaml-word-lost", "“!” would be lost", "quotation marks"],
  ["headline: &Co Story\nsummary: B\n", "1:11", "yaml-word-lost", "“&Co” would be lost", "quotation marks"],
  ["tags:\n  - &Co\n  - B\n", "2:5", "yaml-word-lost", "“&Co” would be lost", "quotation marks"],
  [
    "id: x\nheadline:A\nsummary: B\n",
    "2:1",
    "yaml-invalid",
    "“headline:A” is no field",
    "Put a space behind the colon",
  ],
  ["id: x\nheadline:A\n", "2:1", "yaml-invalid", "“headline:A” is no field", "Put a space behind the colon"],
  [
    "id: x\nsummary What\nheadline: A\n",
    "2:1",
    "yaml-invalid",
    "“summary What” is no field",
    "colon and a space",
  ],
  ["summary: >\nWords.\nid: x\n", "2:1", "yaml-invalid", "“Words.” is no field", "indent the line"],
  ["tags:\n-a\n-b\nid: x\n", "2:1", "yaml-invalid", "“-a” is no field", "Put a space behind the hyphen"],
  [
    "quotes:\n  - text:A\n    speaker: b\n",
    "2:5",
    "yaml-invalid",
    "“text:A” is no field",
    "Put a space behind the colon",
  ],
  [
    "datePublished: 2019-11-22\n section: World\nid: x\n",
    "2:2",
    "yaml-invalid",
    "“section: World” is indented",
    "column of the other fields",
  ],
  [
    "---\nid: x\n---\n",
    "3:1",
    "yaml-invalid",
    "a line of --- or ... begins another document here, and a file holds one",
    "Take lines of --- and ... out",
  ],
  [
    "id: x\n...\nheadline: A\n",
    "3:1",
    "yaml-invalid",
    "a line of --- or ... begins another document here",
    "but for the two of --- around a story's front matter",
  ],
  [
    "headline: @union says no\n",
    "1:11",
    "yaml-invalid",
    "“@union says no” begins with “@”, with which no value begins in YAML.",
    "quotation marks",
  ],
  ["headline: %s\nid: x\n", "1:11", "yaml-invalid", "“%s” begins with “%”", "quotation marks"],
  ["tags:\n  - `a`\n", "2:5", "yaml-invalid", "“`a`” begins with “`”", "quotation marks"],
  ["tags: [a, @b]\n", "1:11", "yaml-invalid", "begins with “@”", "quotation marks"],
  [
    "summary: Pact: a story: more\n",
    "1:10",
    "yaml-invalid",
    "“Pact: a story: more” holds a colon before a space",
    "quotation marks",
  ],
  [
    'id: x\nheadline: "A\nsummary: B\n',
    "2:11",
    "yaml-invalid",
    'quotation mark " that opens here',
    'Put a "',
  ],
  [
    'id: x\nheadline: "A\nsummary: "B"\nsection: C\n',
    "2:11",
    "yaml-invalid",
    'quotation mark " that opens here',
    'Put a "',
  ],
  [
    "headline: 'A\nsummary: It's B\nsection: 'C'\n",
    "1:11",
    "yaml-invalid",
    "quotation mark ' that opens here",
    "Put a '",
  ],
  [
    'headline: "A\n  summary: "B"\nsection: C\n',
    "1:11",
    "yaml-invalid",
    'quotation mark " that opens here',
    'Put a "',
  ],
  ["tags: ['a', 'b]\nsection: C\n", "1:13", "yaml-invalid", "quotation mark ' that opens here", "Put a '"],
  [
    'headline: "Peace" at last\n',
    "1:19",
    "yaml-invalid",
    "“at last” stands behind the quotation mark",
    'Write \\" for a " within the value; or put the whole value between two \'.',
  ],
  [
    "headline: 'Korea's pact'\n",
    "1:18",
    "yaml-invalid",
    "“s pact'” stands behind the quotation mark",
    "Write '' for a ' within the value; or put the whole value between two \".",
  ],
  [
    "headline: [Update] A pact\n",
    "1:20",
    "yaml-invalid",
    "“A pact” stands behind the bracket",
    "quotation marks",
  ],
  [
    "id: x\ntags: [Asia, #MeToo]\nsection: A\n",
    "2:14",
    "yaml-invalid",
    "“#MeToo]” would be lost",
    "quotation marks",
  ],
  [
    "headline: A\n\nThe copy begins.\n\nMore of it.\n",
    "3:1",
    "yaml-invalid",
    "“The copy begins.” is no field",
    "put a line of --- above it",
  ],
  ["headline: >- A pact\nid: x\n", "1:14", "yaml-invalid", "“A pact” stands behind >", "quotation marks"],
  ["headline: |2 A pact\nid: x\n", "1:14", "yaml-invalid", "“A pact” stands behind |", "quotation marks"],
  [
    ' headline: "Peace" at last\n',
    "1:20",
    "yaml-invalid",
    "“at last” stands behind the quotation mark",
    "Write",
  ],
  ["tags:\n  * a\nid: x\n", "2:3", "yaml-invalid", "“*” stands for", "with a hyphen and a space"],
  ["headline: > A pact\nid: x\n", "1:13", "yaml-invalid", "“A pact” stands behind >", "quotation marks"],
  [
    "headline: - A pact\nid: x\n",
    "1:11",
    "yaml-invalid",
    "“- A pact” begins with a hyphen and a space, by which YAML knows an item of a list.",
    "quotation marks",
  ],
  [
    "headline: ? A pact\nid: x\n",
    "1:11",
    "yaml-invalid",
    "“? A pact” begins with a question mark and a space, by which YAML knows a field.",
    "quotation marks",
  ],
  [
    "headline: A\nid: x\nheadline: B\n",
    "3:1",
    "yaml-invalid",
    "a field of this name is there already",
    "Keep one",
  ],
  [
    "id: x\nheadline：A\nsummary: B\n",
    "2:1",
    "yaml-invalid",
    "“headline：A” is no field",
    "what stands there is U+FF1A",
  ],
  [
    " id: x\nheadline: A\ntags:\n  - b\n",
    "1:2",
    "yaml-invalid",
    "“id: x” is indented, and the fields below it are not",
    "Take the spaces",
  ],
  ["# a\n\n  id: x\nheadline: A\n", "3:3", "yaml-invalid", "“id: x” is indented", "same column"],
  [
    "id: x\nl:\n  - a: 1\n   b: 2\n    c: 3\n    d:\n      - e: f\n",
    "4:4",
    "yaml-invalid",
    "“b: 2” begins at a column where",
    "exactly below",
  ],
  [
    "id: x\nl:\n  - a: 1\n  b: 2\n    c: 3\n    d:\n      - e: f\n",
    "4:3",
    "yaml-invalid",
    "“b: 2” begins at a column where",
    "exactly below",
  ],
  [
    "id: x\nl:\n  - a: 1\n - a: 2\nb: 2\n",
    "4:2",
    "yaml-invalid",
    "“- a: 2” begins at a column where",
    "exactly below",
  ],
  [
    "id: x\nl:\n    a: 1\n  b: 2\nc: 2\n",
    "4:3",
    "yaml-invalid",
    "“b: 2” begins at a column where",
    "exactly below",
  ],
  [
    "id: x\ntags: [a, b\nabout: [c]\n",
    "2:7",
    "yaml-invalid",
    "The bracket [ that opens here is not closed",
    "Put a ]",
  ],
  [
    "id: x\nl: [{a: b, c: [d\ne: f\n",
    "2:4",
    "yaml-invalid",
    "The bracket [ that opens here is not closed",
    "Put a ]",
  ],
  [
    "id: x\nlogo: {url: a\nabout: [c]\n",
    "2:7",
    "yaml-invalid",
    "The bracket { that opens here is not closed",
    "Put a }",
  ],
  ["id: x\ntags: [#a, #b]\ne: f\n", "2:8", "yaml-invalid", "“#a, #b]” would be lost", "quotation marks"],
  [
    "headline: “Seoul: yes”\n",
    "1:11",
    "yaml-invalid",
    "holds a colon",
    "two straight quotation marks: “ is a part",
  ],
  [
    "id: x\nA note -- 5 % of it\nheadline: A\n",
    "2:1",
    "yaml-invalid",
    "is no field",
    "Put a colon and a space behind the key",
  ],
  [
    "id: x\nSee https://a.example/ or Text：so\nheadline: A\n",
    "2:1",
    "yaml-invalid",
    "is no field",
    "Put a colon and a space behind the key",
  ],
  [
    "summary: A “pact”: yes\n",
    "1:10",
    "yaml-invalid",
    "holds a colon",
    "Put a value that contains a colon in quotation marks.",
  ],
  ["id: x\nheadline ：A\nsummary: B\n", "2:1", "yaml-invalid", "is no field", "what stands there is U+FF1A"],
  ["id: x\n-- a note\nheadline: A\n", "2:1", "yaml-invalid", "is no field", "Begin a comment with #"],
  ["id: x\n// a note\nheadline: A\n", "2:1", "yaml-invalid", "is no field", "Begin a comment with #"],
  ["id: x\n<!-- a note -->\nheadline: A\n", "2:1", "yaml-invalid", "is no field", "Begin a comment with #"],
  [
    "id: x\nheadline:\u00a0A\nsummary: B\n",
    "2:1",
    "yaml-invalid",
    "is no field",
    "what stands there is U+00A0",
  ],
])("says of %j what is wrong, and what to do", (broken, place, code, message, hint) => {
  const { data, findings } = readYaml(broken, "a.yaml");
  expect(data).toBeUndefined();
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  expect({ code: finding?.code, place: `${finding?.place.line}:${finding?.place.column}` }).toEqual({
    code,
    place,
  });
  expect(finding?.message).toContain(message);
  expect(finding?.hint).toContain(hint);
});

test("takes a line that is no field for copy behind a blank one alone", () => {
  const [finding] = readYaml("id: x\n\nsummary What\nheadline: A\n", "a.yaml").findings;
  expect(finding?.hint).toContain("put a line of --- above it");
  const [other] = readYaml("id: x\n\ntitle: y\nsummary What\nheadline: A\n", "a.yaml").findings;
  expect(other?.hint).toMatch(/value above\.$/);
});

test("says in one sentence what the YAML library does in several lines", () => {
  const [tab] = readYaml("quotes:\n\t- text: A\n", "a.yaml").findings;
  expect(tab?.message).toBe(
    "This is not valid YAML: a tab stands where the line is indented, and YAML takes spaces there.",
  );
  const [scalar] = readYaml("- a\nid: x\n", "a.yaml").findings;
  expect(scalar?.message).toMatch(/^This is not valid YAML: [^\n]*[^.:]\.$/);
});

test("says what is wrong before a quotation mark that is left open, and nothing of what stands behind it", () => {
  const { findings } = readYaml('a: b: c\nheadline: "A\nsummary: "B\nd: e: f\n', "a.yaml");
  expect(findings.map(({ place }) => `${place.line}:${place.column}`)).toEqual(["1:4", "2:11"]);
});

test("tells what stands behind very many quotation marks in time in proportion to them", () => {
  const { findings } = readYaml('- "a" b\n'.repeat(80_000), "a.yaml");
  expect(findings).toHaveLength(80_000);
  expect(findings.at(-1)?.message).toContain("stands behind the quotation mark");
});

test("looks at the line above very many lines that are no fields, and at nothing before it", () => {
  const { findings } = readYaml(`${"\n".repeat(2_000_000)}${"x: 1\nfoo\n\n".repeat(10_000)}`, "a.yaml");
  expect(findings).toHaveLength(10_000);
  expect(findings.at(-1)?.message).toContain("is no field");
});

test("looks for what a comment hides in time in proportion to the text", () => {
  const { findings } = readYaml(`tags: [a${" #b".repeat(300_000)}\nsection: c\n`, "a.yaml");
  expect(findings).toMatchObject([{ code: "yaml-invalid", place: { line: 1, column: 7 } }]);
});

test("says of a line at a wrong column what is wrong once, and goes on to the next field", () => {
  const { findings } = readYaml("l:\n  - a: 1\n   b: 2\n    c: 3\nm: n: o\n", "a.yaml");
  expect(findings.map(({ place }) => `${place.line}:${place.column}`)).toEqual(["3:4", "5:4"]);
});

test("leaves it to findings to say what is wrong with a template that nobody filled in", () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  expect(readYaml("date: {{ date }}\n", "a.yaml").findings).toEqual([]);
  expect(warn).not.toHaveBeenCalled();
});
