import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

function picture(fields: string): string {
  const credit = fields.startsWith("credit") ? "" : "credit: A, ";
  return `media:\n  - { kind: photo, ${credit}${fields}, renditions: [{ url: "https://a.example/b.jpg", mediaType: image/jpeg }] }`;
}

function quote(fields: string): string {
  return `quotes: [{ text: goes on, ${fields} }]`;
}

test.each([
  [
    "a value that is a comment to YAML",
    [[3, "headline: #MeToo goes on"]],
    "yaml-comment-likely",
    3,
    11,
    "quotation marks",
  ],
  [
    "alt text that is empty",
    [[5, `datePublished: 2019-11-22\n${picture("alt: ''")}`]],
    "field-invalid",
    7,
    36,
    "Correct it. alt:",
  ],
  [
    "a picture that is not decorative after all",
    [[5, `datePublished: 2019-11-22\n${picture("decorative: no")}`]],
    "field-invalid",
    7,
    43,
    "Correct it. decorative:",
  ],
  [
    "a speaker's name",
    [[5, `datePublished: 2019-11-22\n${quote("speaker: Japan")}`]],
    "field-invalid",
    6,
    36,
    "Did you mean “japan”?",
  ],
  [
    "a claimant's name",
    [[5, "datePublished: 2019-11-22\nclaims: [{ text: It goes on., standing: reported, claimant: Japan }]"]],
    "field-invalid",
    6,
    61,
    "Did you mean “japan”?",
  ],
  [
    "a claim's attribution that is empty",
    [[5, "datePublished: 2019-11-22\nclaims: [{ text: It goes on., standing: reported, attribution: '' }]"]],
    "field-invalid",
    6,
    64,
    "Correct it. attribution:",
  ],
  [
    "a quote's attribution that is empty",
    [[5, `datePublished: 2019-11-22\n${quote("attribution: ''")}`]],
    "field-invalid",
    6,
    40,
    "Correct it. attribution:",
  ],
  [
    "what a quote says under another name",
    [[5, `datePublished: 2019-11-22\n${quote("by: x")}`]],
    "field-unknown",
    6,
    27,
    "speaker, attribution",
  ],
  [
    "an author who is text",
    [[5, "datePublished: 2019-11-22\nauthors: [Anna Berg]"]],
    "field-invalid",
    6,
    11,
    "Give it its fields: name, entity. Write each with a colon and a space behind its name.",
  ],
  [
    "a number in quotation marks",
    [
      [
        5,
        "datePublished: 2019-11-22\nmedia: [{ kind: video, credit: A, renditions: [{ url: 'https://a.example/b', mediaType: video/mp4, width: '800' }] }]",
      ],
    ],
    "field-invalid",
    6,
    107,
    "Take the quotation marks away.",
  ],
  [
    "a fraction in quotation marks",
    [
      [
        5,
        "datePublished: 2019-11-22\nmedia: [{ kind: video, credit: A, renditions: [{ url: 'https://a.example/b', mediaType: video/mp4, duration: '12.75' }] }]",
      ],
    ],
    "field-invalid",
    6,
    110,
    "Take the quotation marks away.",
  ],
  [
    "a number that is too small",
    [
      [
        5,
        "datePublished: 2019-11-22\nmedia: [{ kind: video, credit: A, renditions: [{ url: 'https://a.example/b', mediaType: video/mp4, width: -5 }] }]",
      ],
    ],
    "field-invalid",
    6,
    107,
    "Correct it.",
  ],
  [
    "a number with a comma",
    [
      [
        5,
        "datePublished: 2019-11-22\nmedia: [{ kind: video, credit: A, renditions: [{ url: 'https://a.example/b', mediaType: video/mp4, duration: '12,75' }] }]",
      ],
    ],
    "field-invalid",
    6,
    110,
    "Write a point",
  ],
  [
    "another version of the model",
    [[5, "datePublished: 2019-11-22\nschemaVersion: 1"]],
    "version-older",
    6,
    16,
    "Take it out",
  ],
  [
    "a version that there is not yet",
    [[5, "datePublished: 2019-11-22\nschemaVersion: 9"]],
    "version-newer",
    6,
    16,
    "Take it out",
  ],
  [
    "a withdrawal without its reason",
    [[5, "datePublished: 2019-11-22\nstatus: withdrawn"]],
    "withdrawal-unexplained",
    6,
    9,
    "Add withdrawal",
  ],
  [
    "an entity that is listed",
    [[5, "datePublished: 2019-11-22\nentities: [japan]"]],
    "field-invalid",
    6,
    12,
    "Take it out: entities that have files",
  ],
  [
    "what an entity's history holds",
    [
      [
        5,
        "datePublished: 2019-11-22\nentities: [{ type: agreement, id: a, name: A, parties: [japan, asia], statusHistory: [x] }]\nabout: [a]",
      ],
    ],
    "field-invalid",
    6,
    87,
    "Give it its fields: status, date, note. Write each with a colon and a space behind its name.",
  ],
  [
    "a reference by a name that its id is not like",
    [[5, "datePublished: 2019-11-22\nabout: [South Korea]"]],
    "field-invalid",
    6,
    9,
    "Did you mean “rok”?",
  ],
  [
    "the name of a place where a date belongs",
    [[5, "datePublished: Japan"]],
    "field-invalid",
    5,
    16,
    "Correct it.",
  ],
  [
    "a reference by another name",
    [[5, "datePublished: 2019-11-22\nabout: [Nippon]"]],
    "field-invalid",
    6,
    9,
    "Did you mean “japan”?",
  ],
  [
    "a reference to what there is not",
    [[5, "datePublished: 2019-11-22\nabout: [Zimbabwe]"]],
    "field-invalid",
    6,
    9,
    "Correct it.",
  ],
  [
    "a quote in a story with no copy",
    [
      [5, `datePublished: 2019-11-22\n${quote("attribution: x")}`],
      [8, ""],
    ],
    "body-empty",
    11,
    1,
    "Write the story",
  ],
  [
    "text where a list belongs",
    [[3, "headline: A\ntags:\n  -pact"]],
    "field-invalid",
    5,
    3,
    "behind a hyphen and a space",
  ],
  [
    "a list with nothing in it",
    [[3, "headline: A\ntags:"]],
    "field-invalid",
    4,
    6,
    "Leave it out, or say what it is. tags: ",
  ],
  [
    "a field that is to have others, and has nothing",
    [[3, "headline: A\nrights:"]],
    "field-invalid",
    4,
    8,
    "Leave it out, or say what it is. rights: ",
  ],
  [
    "a key with a character that nobody sees",
    [[3, "head\u200bline: A"]],
    "field-unknown",
    3,
    1,
    "there is U+200B in its key",
  ],
  [
    "a key behind spaces that are none",
    [[3, "headline: A\nauthors:\n\u00a0\u00a0- name: B"]],
    "field-unknown",
    5,
    1,
    "there is U+00A0 in its key",
  ],
] as const)("says of %s once what is wrong, and what to do", (_, changes, code, line, column, hint) => {
  const { article, findings } = read(...changes);
  expect(article).toBeUndefined();
  expect(findings.map(({ code: found, place }) => `${found} ${place.line}:${place.column}`)).toEqual([
    `${code} ${line}:${column}`,
  ]);
  expect(findings[0]).toMatchObject({ severity: "error" });
  expect(findings[0]?.hint).toContain(hint);
});

test.each([
  [
    "a value that is a comment to YAML, and a date that is none",
    [
      [3, "headline: #MeToo goes on"],
      [5, "datePublished: never"],
    ],
    ["yaml-comment-likely 3:11 error", "field-invalid 5:16 error"],
  ],
  [
    "words that are a comment to YAML behind others",
    [[3, "headline: A pact #MeToo"]],
    ["yaml-comment-likely 3:18 warning"],
  ],
  [
    "a value above a key with a character within it that nobody sees",
    [[3, "headline: [A]\nsec\u200btion: World"]],
    ["field-invalid 3:11 error", "field-unknown 4:1 error"],
  ],
] as const)("says of each of two faults, and no worse than it is: %s", (_, changes, said) => {
  const { findings } = read(...changes);
  expect(
    findings
      .map(({ code, place, severity }) => `${code} ${place.line}:${place.column} ${severity}`)
      .toSorted((a, b) => a.localeCompare(b, "en")),
  ).toEqual([...said].toSorted((a, b) => a.localeCompare(b, "en")));
});

test.each([
  ["another fault", "The pact goes on.\n\n#### A heading", ["quote-not-in-body", "heading-level-skipped"]],
  ["a body with nothing in it", "", ["body-empty"]],
])("says of a quote that it does not stand in the copy beside %s, where there is copy", (_, copy, codes) => {
  const { findings } = read(
    [5, "datePublished: 2019-11-22\nquotes: [{ text: no, attribution: a }]"],
    [8, copy],
  );
  expect(findings.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
});

test("says that nobody is named by a quote, and that a picture's credit is no text, where both are so", () => {
  const { findings } = read([5, `datePublished: 2019-11-22\n${quote("")}\n${picture("credit: []")}`]);
  expect(findings.map(({ code }) => code)).toEqual([
    "field-invalid",
    "quote-without-speaker",
    "media-without-alt",
  ]);
});

test("calls what a field must be by a writer's words", () => {
  const { findings } = read(
    [3, "headline: [A]"],
    [5, "datePublished: 2019-11-22\nrights: © A\ntags: { a: b }"],
  );
  expect(findings.map(({ message }) => message)).toEqual([
    "headline is a list: it must be text.",
    "tags has fields of its own: it must be a list.",
    "rights is “© A”: it must have fields of its own.",
  ]);
});

test.each([
  ["a value", "status: “published”", "status", { line: 6, column: 9 }],
  ["a date", "embargoedUntil: ‘2019-11-22T00:00:00Z’", "embargoedUntil", { line: 6, column: 17 }],
  ["a field", "“section”: News", "“section”", { line: 6, column: 1 }],
])("says of %s in marks that YAML does not know that they are what is wrong", (_, line, field, place) => {
  const { findings } = read([5, `datePublished: 2019-11-22\n${line}`]);
  expect(findings).toMatchObject([{ path: [field], place }]);
  expect(findings[0]?.hint).toMatch(
    /^Take [“‘] and [”’] away: YAML knows no quotation marks but " and ', and takes these for a part of the text\./,
  );
});

test("says of a list in such marks that it is to be a list", () => {
  const { findings } = read([5, "datePublished: 2019-11-22\ntags: “Asia”"]);
  expect(findings[0]?.hint).toMatch(/^Put each element on a line of its own/);
});
