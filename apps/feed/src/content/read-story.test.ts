import { Entity } from "@copydesk/article-schema";
import { describe, expect, test } from "vitest";
import { storyFile } from "../scaffold/story-file.js";
import { readStory } from "./read-story.js";

const japan = Entity.parse({
  type: "place",
  id: "japan",
  name: "Japan",
  otherNames: ["Nippon"],
  containedIn: "asia",
});
const asia = Entity.parse({ type: "place", id: "asia", name: "Asia" });
const europe = Entity.parse({ type: "place", id: "europe", name: "Europe" });
const entities = new Map([japan, asia, europe].map((entity) => [entity.id, entity]));
const context = { language: "en", entities, declared: new Set(entities.keys()) };

const lines = [
  "---",
  "id: tag:news.example,2019-11-22:pact",
  "headline: A pact",
  "summary: It goes on.",
  "datePublished: 2019-11-22",
  "---",
  "",
  "The pact with [Japan](entity:japan) goes on.",
  "",
];

function read(...changes: readonly (readonly [line: number, text: string])[]) {
  const changed = lines.map((line, index) => changes.find(([at]) => at === index + 1)?.[1] ?? line);
  return readStory({ path: "stories/pact.md", name: "pact", text: changed.join("\n") }, context);
}

function picture(fields: string): string {
  const credit = fields.startsWith("credit") ? "" : "credit: A, ";
  return `media:\n  - { kind: photo, ${credit}${fields}, renditions: [{ url: "https://a.example/b.jpg", mediaType: image/jpeg }] }`;
}

function quote(fields: string): string {
  return `quotes: [{ text: goes on, ${fields} }]`;
}

describe("readStory", () => {
  test("gives an article that is complete by itself", () => {
    const { article, findings } = read();
    expect(findings).toEqual([]);
    expect(article).toMatchObject({
      slug: "pact",
      language: "en",
      body: "The pact with [Japan](entity:japan) goes on.\n",
    });
    // Asia is there because Japan lies in it; Europe is not, for nothing leads to it.
    expect(article?.entities.map(({ id }) => id)).toEqual(["asia", "japan"]);
  });

  test("keeps what a comment in the copy says to itself", () => {
    const { article, findings } = read([8, "It goes on. <!-- Who told us: A. -->"]);
    expect(findings).toEqual([]);
    expect(article?.body).toBe("It goes on. <!-- -->\n");
  });

  test("says that an entity of the story's own stands among the shared ones already", () => {
    const { findings } = read([
      5,
      "datePublished: 2019-11-22\nentities: [{ type: place, id: japan, name: 日本 }]",
    ]);
    expect(findings[0]?.message).toContain("in the folder entities");
    const twice = read([
      5,
      "datePublished: 2019-11-22\nentities: [{ type: topic, id: x, name: X }, { type: topic, id: x, name: Y }]",
    ]);
    expect(twice.findings[0]?.message).toContain("entities[0]");
  });

  test("takes a number for the text that was typed where text is wanted", () => {
    expect(read([3, "headline: 1965"]).article?.headline).toBe("1965");
    expect(read([3, "headline: 2018.10"]).article?.headline).toBe("2018.10");
  });

  test.each([
    ["a missing headline", [[3, "section: World"]], "field-missing", 2, 1],
    ["a date that does not exist", [[5, "datePublished: 2019-02-30"]], "field-invalid", 5, 16],
    ["a field that does not exist", [[3, "headline: A pact\nheadlin: B"]], "field-unknown", 4, 1],
    [
      "copy that stands in the front matter",
      [[3, "headline: A pact\nbody: It goes on."]],
      "field-unknown",
      4,
      1,
    ],
    ["an undeclared mention", [[8, "The pact with [Tokyo](entity:japn)."]], "mention-undeclared", 8, 15],
    [
      "a quote that is not in the body",
      [[5, "datePublished: 2019-11-22\nquotes: [{ text: No, attribution: x }]"]],
      "quote-not-in-body",
      6,
      18,
    ],
    ["an empty body", [[8, ""]], "body-empty", 10, 1],
    ["a dangling reference", [[5, "datePublished: 2019-11-22\nabout: [asien]"]], "reference-dangling", 6, 9],
    [
      "an entity of its own with the id of a shared one",
      [
        [
          5,
          "datePublished: 2019-11-22\nentities:\n  - { type: topic, id: x, name: X }\n  - { type: place, id: japan, name: 日本 }\nabout: [x]",
        ],
      ],
      "id-duplicate",
      8,
      24,
    ],
    ["broken YAML", [[4, "summary: It: goes on"]], "yaml-invalid", 4, 10],
    [
      "front matter that is a list",
      [
        [2, "- a"],
        [3, "- b"],
        [4, "- c"],
        [5, "- d"],
      ],
      "front-matter-misshapen",
      2,
      1,
    ],
    [
      "front matter without a colon in it",
      [
        [2, "headline"],
        [3, ""],
        [4, ""],
        [5, ""],
      ],
      "front-matter-misshapen",
      2,
      1,
    ],
    ["no front matter", [[1, "--"]], "front-matter-missing", 1, 1],
  ] as const)("finds %s at its place in the file", (_, changes, code, line, column) => {
    const { article, findings } = read(...changes);
    expect(article).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code, file: "stories/pact.md", place: { line, column } });
  });

  test.each([
    ["My Story", "Rename the file to my-story.md, or give the story a slug: of its own."],
    ["정보", "Rename the file to jeongbo.md, or give the story a slug: of its own."],
    ["!", "Rename the file, or give the story a slug: of its own."],
    ["a".repeat(121), `Rename the file to ${"a".repeat(80)}.md, or give the story a slug: of its own.`],
  ])("says that a file is called what no story can be: %s", (name, hint) => {
    const file = { path: `stories/${name}.md`, name, text: lines.join("\n") };
    const { article, findings } = readStory(file, context);
    expect(article).toBeUndefined();
    expect(findings).toMatchObject([
      { code: "file-name-invalid", file: file.path, place: { line: 1, column: 1 }, hint },
    ]);
    expect(findings[0]?.message).toContain(`“${name}” is`);
  });

  test("takes any name of a file whose story has a slug, and says what is wrong with that", () => {
    const named = (slug: string) => {
      const text = lines.join("\n").replace("headline:", `slug: ${slug}\nheadline:`);
      return readStory({ path: "stories/My Story.md", name: "My Story", text }, context);
    };
    expect(named("my-story").article?.slug).toBe("my-story");
    expect(named("My Story").findings).toMatchObject([
      { code: "field-invalid", place: { line: 3, column: 7 } },
    ]);
  });

  test("suggests any entity of the publication for a mistyped one", () => {
    const [finding] = read([8, "The pact with [Europe](entity:europ)."]).findings;
    expect(finding?.hint).toContain("Did you mean “europe”?");
  });

  test("says everything that is wrong at once", () => {
    const { findings } = read([3, "headlin: A"], [5, "datePublished: yesterday"], [8, "[x](entity:y)"]);
    expect(findings.map(({ code }) => code).toSorted()).toEqual([
      "field-invalid",
      "field-unknown",
      "mention-undeclared",
    ]);
  });

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
      "each with a colon and a space: name, entity",
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
      "a number with a comma",
      [
        [
          5,
          "datePublished: 2019-11-22\nmedia: [{ kind: video, credit: A, renditions: [{ url: 'https://a.example/b', mediaType: video/mp4, duration: '8,5' }] }]",
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

  test("says that nobody is named by a quote, and that a picture's credit is no text, where both are so", () => {
    const { findings } = read([5, `datePublished: 2019-11-22\n${quote("")}\n${picture("credit: []")}`]);
    expect(findings.map(({ code }) => code)).toEqual([
      "field-invalid",
      "quote-without-speaker",
      "media-without-alt",
    ]);
  });

  test("warns of publishing what a story was begun with, and takes it in a draft", () => {
    const begun = (status: string) => {
      const text = storyFile({
        id: "tag:news.example,2019:a",
        headline: "A",
        status: "draft",
        day: "2019-11-22",
      });
      return readStory(
        { path: "stories/a.md", name: "a", text: text.replace("status: draft", `status: ${status}`) },
        context,
      );
    };
    expect(begun("draft").findings).toEqual([]);
    const { article, findings } = begun("published");
    expect(article).toBeDefined();
    expect(
      findings.map(({ code, place, severity }) => `${severity} ${code} ${place.line}:${place.column}`),
    ).toEqual(["warning placeholder-left 7:10", "warning placeholder-left 15:1"]);
  });

  test.each([
    ["English", "Did you mean “en”?"],
    ["jp", "Did you mean “ja”?"],
    ["klingon", "Write its code"],
    ["en-GB", undefined],
    ["haw", undefined],
    ["x-house", undefined],
  ])("warns of a language that there is not: %s", (language, hint) => {
    const { findings } = read([5, `datePublished: 2019-11-22\nlanguage: ${language}`]);
    expect(findings.map((finding) => finding.hint.slice(0, hint?.length))).toEqual(
      hint === undefined ? [] : [hint],
    );
  });

  test.each([
    [
      "a line of --- too many",
      [
        [4, "summary: It goes on.\n---"],
        [5, "embargoedUntil: 2099-11-22T00:00:00Z\ndatePublished: 2019-11-22"],
      ],
      6,
    ],
    ["a front matter below the front matter", [[7, "---\nheadline: B\nsummary: C\n---"]], 8],
  ] as const)("refuses fields that would be published as copy: %s", (_, changes, line) => {
    const { article, findings } = read(...changes);
    expect(article).toBeUndefined();
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "front-matter-divided",
        severity: "error",
        place: { line, column: 1 },
      }),
    );
  });

  test.each([
    "Summary: it goes on.\n\n---\n\nMore.",
    "headline: of the day",
    "---\n\nIt goes on.",
    "## A pact, and more\n\nText.",
  ])("takes copy that begins as it may: %j", (copy) => {
    expect(read([8, copy]).findings).toEqual([]);
  });

  test.each(["# A pact", "A Pact\n===", "# A *pact*"])(
    "warns of copy that begins with the headline: %j",
    (heading) => {
      const { article, findings } = read([8, `${heading}\n\nIt goes on.`]);
      expect(article).toBeDefined();
      expect(findings).toMatchObject([
        { code: "headline-repeated", severity: "warning", place: { line: 8, column: 1 } },
      ]);
    },
  );

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

  test("warns of an author who is called By, and takes names that begin so", () => {
    const { article, findings } = read([
      5,
      "datePublished: 2019-11-22\nauthors:\n  - name: Byung-chul Han\n  - name: By Anna Berg",
    ]);
    expect(article).toBeDefined();
    expect(findings).toMatchObject([
      {
        code: "byline-doubled",
        severity: "warning",
        hint: "Write Anna Berg.",
        place: { line: 8, column: 11 },
      },
    ]);
  });

  test("gives an article in spite of warnings", () => {
    const { article, findings } = read([8, "Text\n\n#### Deep heading"]);
    expect(findings).toMatchObject([
      { code: "heading-level-skipped", severity: "warning", place: { line: 10, column: 1 } },
    ]);
    expect(article).toBeDefined();
  });
});
