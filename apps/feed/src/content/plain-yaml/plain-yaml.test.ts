import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import { contentFiles, makeCorpus } from "../../../bench/corpus/corpus.ts";
import { splitFrontMatter } from "../front-matter.js";
import { readPlainYaml } from "./plain-yaml.js";

/** What the YAML library gives for a text; an error where the text is at fault. */
function byLibrary(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, version: "1.2" });
  return document.errors[0] ?? document.toJS();
}

/** Checks that the quick way gives what the library gives, or nothing; says whether it gave something. */
function expectNoOther(text: string): boolean {
  const data = readPlainYaml(text);
  expect({ text, data }).toEqual({ text, data: data === undefined ? undefined : byLibrary(text) });
  return data !== undefined;
}

const front = `headline: The pact goes on
# Where it stands.
summary: >-
  Two countries
  keep their pact.

note: |
  # no comment
  a: b
lead: >
  Two countries
  keep it.
place: |-
  Seoul
  Tokyo
folded: A long text
  that goes on, and on
datePublished: 2019-11-22T18:00:00+09:00
schemaVersion: 2
tags: [trade, 12, true, ~, x y]
none: []
empty:
about:
- asia
- 'it''s'
quotes:
  - text: "Yes: we # do"
    speaker: ann
  -   text: >-
        More
        than one
      attribution: an official
media:
    - kind: photo
      renditions:
        - url: https://media.example/a.jpg?b=c#d
`;

describe("readPlainYaml", () => {
  test("reads front matter as it is usually written", () => {
    expect(readPlainYaml(front)).toEqual(byLibrary(front));
    expect(readPlainYaml(front)).toMatchObject({ empty: null, quotes: [{}, { text: "More than one" }] });
  });

  test("reads every file of a corpus", () => {
    for (const { path, text } of contentFiles(makeCorpus(60, 3))) {
      expect(expectNoOther(path.endsWith(".md") ? (splitFrontMatter(text)?.yaml ?? "") : text)).toBe(true);
    }
  });

  const numbers =
    "0 007 12 +12 -3 1.5 1. .5 +.5 1e3 1E3 1e+3 0o17 0x1F .inf -.INF .nan 1_000 12:30 123456789012345678".split(
      " ",
    );
  const words = "~ null Null NULL nULL true True TRUE tRUE false False FALSE no yes on".split(" ");
  test.each([...numbers, ...words])("takes %s for what the library takes it for", (value) => {
    expect(expectNoOther(`a: ${value}`) || /^[-+.\d]/.test(value)).toBe(true);
  });

  test.each([
    ["nothing but a comment", "# a"],
    ["a colon in a value", "a: b: c"],
    ["a key twice", "a: 1\na: 2"],
    ["a list at the top", "- a"],
    ["an alias", "a: &x b\nc: *x"],
    ["a tag", "a: !!str 1"],
    ["a comment behind a value", "a: b # c"],
    ["an escape", String.raw`a: "b\n"`],
    ["a fraction", "a: 1.5"],
    ["a hexadecimal number", "a: 0x1F"],
    ["a number that JavaScript does not hold exactly", "a: 9999999999999999999"],
    ["a tab", "a:\tb"],
    ["a blank line in a value of several lines", "a: b\n\n  c"],
    ["a blank line in a block", "a: >\n  b\n\n  c\n"],
    ["a line of a block that is indented more", "a: |\n  b\n   c\n"],
    ["an indented comment behind a block", "a: >-\n  b\n\n  # c\n"],
    ["a mapping on one line", "a: {b: c}"],
    ["a list of lists", "- - a"],
    ["a list indented less than its first item", "a:\n    - b\n  - c"],
    ...["null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE"].map((key) => [
      `a key that YAML takes for ${key}`,
      `${key}: a`,
    ]),
    ["a key that JavaScript takes for something else", "__proto__: a"],
    ["several documents", "a: b\n---\nc: d"],
  ])("leaves %s to the library", (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

// Words, signs and white space that mean something in YAML, or might seem to.
const pieces = [
  ..."a b: - # ' \" [ ] , > | & * ! % @ ` ? : ~ 12 1.5 0x1F 1e3 .inf -3 true null 2019-11-22 é “x” \u00a0 \ufeff \t".split(
    " ",
  ),
  ..." ;  ;\n;\n  ;\n    ;: ; #;- ;a: ;b:\n;c:\n  - ;>-\n  ;|\n  ;''; [a, b];---\n;...\n".split(";"),
];

test("whatever the text, it gives what the library gives, or nothing", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      if (expectNoOther(`k: ${parts.join("")}`)) read += 1;
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(100);
});

const key = fc.stringMatching(/^[A-Za-z_][\w-]{0,8}$/);
const scalar = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("12", "true", "- a", "a: b", "a\nb", "a\n", " a"),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.dictionary(
    key,
    fc.oneof({ maxDepth: 3 }, scalar, tie("tree"), fc.array(fc.oneof(scalar, tie("tree")), { maxLength: 3 })),
    { maxKeys: 5 },
  ),
}));
const options = fc.record({
  lineWidth: fc.constantFrom(0, 20, 80),
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
});

test("what was written as YAML is read as it was, and a typing error changes nothing of that", () => {
  let read = 0;
  fc.assert(
    fc.property(
      tree,
      options,
      fc.nat(),
      fc.constantFrom(...pieces),
      fc.boolean(),
      (data, how, at, typed, isWrong) => {
        const text = stringify(data, how);
        const place = at % (text.length + 1);
        if (expectNoOther(isWrong ? text.slice(0, place) + typed + text.slice(place) : text)) read += 1;
      },
    ),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(200);
});
