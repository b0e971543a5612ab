import { expect, test } from "vitest";
import { withdrawStory } from "./withdraw-story.js";

const note = { date: "2019-11-24", reason: "It was wrong: “the pact” #1." };
const written = `withdrawal:\n  date: 2019-11-24\n  reason: "It was wrong: “the pact” #1."\n`;

test.each([
  [
    "adds both",
    '---\n# A comment.\nid:   "x" # kept\nsummary: >-\n  a\n  b\n---\n\nCopy. \n---\nMore.',
    `---\n# A comment.\nid:   "x" # kept\nsummary: >-\n  a\n  b\nstatus: withdrawn\n${written}---\n\nCopy. \n---\nMore.`,
  ],
  [
    "sets a status that is there",
    "---\nstatus: 'published' # seen\nid: x\n---\nCopy.\n",
    `---\nstatus: withdrawn # seen\nid: x\n${written}---\nCopy.\n`,
  ],
  [
    "fills in a status that says nothing",
    "---\nid: x\nstatus: ~\n---\n",
    `---\nid: x\nstatus: withdrawn\n${written}---\n`,
  ],
  [
    "keeps the line ends of Windows, and a byte order mark",
    "\uFEFF---\r\nid: x\r\n---\r\nCopy.\r\n",
    `\uFEFF---\r\nid: x\r\nstatus: withdrawn\r\n${written.replaceAll("\n", "\r\n")}---\r\nCopy.\r\n`,
  ],
  [
    "takes blanks behind the lines around front matter, and a story that ends with it",
    "--- \nid: x\n---\t",
    `--- \nid: x\nstatus: withdrawn\n${written}---\t`,
  ],
  [
    "takes what ends a line elsewhere, and none in YAML or a file",
    "---\nsummary: One\u2028two\u2029three\n# Four\rfive\nid: x\n---\nCopy.\n",
    `---\nsummary: One\u2028two\u2029three\n# Four\rfive\nid: x\nstatus: withdrawn\n${written}---\nCopy.\n`,
  ],
  [
    "writes front matter anew that is one flow",
    "---\n{ id: x } # comment\n---\nCopy.\n",
    expect.stringMatching(/^---\n\{ id: x, status: withdrawn, withdrawal: .*\} *# comment\n---\nCopy\.\n$/s),
  ],
  [
    "replaces a withdrawal",
    "---\n# a\nid: x\nwithdrawal: { date: 2019, reason: Old }\n---\n",
    expect.stringMatching(/^---\n# a\nid: x\nwithdrawal:.*status: withdrawn\n---\n$/s),
  ],
])("%s", (_, text, expected: unknown) => {
  expect(withdrawStory(text, note)).toEqual(expected);
});

test.each([
  "No front matter.",
  "Copy.\n---\nid: x\n---\nMore.",
  "---\nid: x\n",
  "---\nid: [\n---\n",
  "---\n- a\n---\n",
])("gives nothing where there is nothing to change: %j", (text) => {
  expect(withdrawStory(text, note)).toBeUndefined();
});

test.each([
  ["is added", "---\nid: x\n---\n"],
  [
    "is written anew",
    `---\n# ${"comment ".repeat(20)}\nid: x\nwithdrawal: { date: 2019, reason: Old }\n---\n`,
  ],
])("keeps a long reason on one line where front matter %s", (_, text) => {
  const reason = "The pact was not signed after all. ".repeat(5).trim();
  expect(withdrawStory(text, { ...note, reason })).toContain(reason);
});

test("keeps the line ends of Windows where front matter is written anew", () => {
  const text = withdrawStory("---\r\n{ id: x } # comment\r\n---\r\nCopy.\r\n", note);
  expect(text).toContain("status: withdrawn");
  expect(text).not.toMatch(/(?<!\r)\n/);
});
