import { describe, expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

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
    const tagged = read([5, "datePublished: 2019-11-22\ntags: [2019, true]\nauthors:\n  - name: 50"]);
    expect(tagged.article).toMatchObject({ tags: ["2019", "true"], authors: [{ name: "50" }] });
  });

  test("takes a number that an alias stands for, or stands around, for the text that was typed there", () => {
    const { article, findings } = read([
      3,
      "section: &year 2018.10\nheadline: *year\ntags: &words [*year, 7]\nformerSlugs: *words\nauthors: [&by { name: 50 }]\nsources: [*by]",
    ]);
    expect(findings).toMatchObject([{ code: "field-invalid", path: ["formerSlugs", 0] }]);
    expect(article).toBeUndefined();
    const fine = read([
      3,
      "section: &year 2018.10\nheadline: *year\nauthors: [&by { name: 50 }]\nsources: [*by]",
    ]);
    expect(fine.article).toMatchObject({
      section: "2018.10",
      headline: "2018.10",
      authors: [{ name: "50" }],
      sources: [{ name: "50" }],
    });
  });

  test("says which fields front matter lacks that holds none", () => {
    const { findings } = read([2, "# Nothing yet."], [3, ""], [4, ""], [5, ""]);
    expect(findings.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "field-missing id",
      "field-missing headline",
      "field-missing summary",
      "field-missing datePublished",
    ]);
  });

  test("says by what a story is known that does not hold together", () => {
    const names = (guid: string) =>
      read([
        5,
        `datePublished: never\nformerSlugs: [old-pact]\nsyndicatedFrom: { title: A, feedUrl: "https://a.example/", guid: "${guid}" }`,
      ]).names;
    const id = "tag:news.example,2019-11-22:pact";
    expect(names("17")).toEqual({ id, guid: "17", slug: "pact", formerSlugs: ["old-pact"] });
    expect(names(id)).toEqual({ id, guid: undefined, slug: "pact", formerSlugs: ["old-pact"] });
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

  test("suggests any entity of the publication for a mistyped one", () => {
    const [finding] = read([8, "The pact with [Europe](entity:europ)."]).findings;
    expect(finding?.hint).toContain("Did you mean “europe”?");
  });

  test.each(["entity:europe", '"[Europe](entity:europe)"', "Europe"])(
    "says which entity is meant by %s, where its id belongs",
    (written) => {
      const [finding] = read([3, `about: [${written}]\nheadline: A`]).findings;
      expect(finding).toMatchObject({ code: "field-invalid", hint: "Did you mean “europe”?" });
    },
  );

  test("says everything that is wrong at once", () => {
    const { findings } = read([3, "headlin: A"], [5, "datePublished: yesterday"], [8, "[x](entity:y)"]);
    expect(findings.map(({ code }) => code).toSorted()).toEqual([
      "field-invalid",
      "field-unknown",
      "mention-undeclared",
    ]);
  });

  test("warns of nothing in the copy of a withdrawn story, which no reader is shown, but of what does not hold together", () => {
    const copy = "It was <b>so</b>. ~~Not so.~~ [^1]\n\n##### Deep\n\n[Japan](entity:japan)";
    const withdrawn =
      'datePublished: 2019-11-22\nstatus: withdrawn\nwithdrawal: { date: 2019-11-23, reason: "No." }';
    expect(read([8, copy]).findings.length).toBeGreaterThan(2);
    const { article, findings } = read([5, withdrawn], [8, copy]);
    expect(findings).toEqual([]);
    expect(article?.status).toBe("withdrawn");
    expect(read([5, withdrawn], [8, "[x](entity:nobody)"]).findings).toMatchObject([
      { code: "mention-undeclared", severity: "error" },
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

test("says nothing of the alternative texts of a withdrawn story, whose pictures nobody is shown", () => {
  const media = "datePublished: 2019-11-22\nmedia:\n  - { kind: photo, credit: Kyodo, alt: IMG_2034.JPG }";
  expect(read([5, media]).findings).toMatchObject([
    { code: "alt-says-nothing", severity: "warning", place: { line: 7, column: 40 } },
  ]);
  const withdrawal = "status: withdrawn\nwithdrawal: { date: 2019-11-23, reason: It was wrong. }";
  expect(read([5, `${media}\n${withdrawal}`]).findings).toEqual([]);
});
