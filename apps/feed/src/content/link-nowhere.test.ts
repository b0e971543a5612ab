import { expect, test } from "vitest";
import { article as articleOf } from "../../test/article.js";
import { read } from "../../test/changed-story.js";
import { testEdition } from "../../test/edition.js";

test.each(["#", "#what-it-says", "#MAIN-POINTS", "#tops", "#fn:1"])(
  "warns of a link to a part of the story that has no name: %s",
  (address) => {
    const { article, findings } = read([8, `It goes on, as [said](${address}).\n\n## What it says\n\nThat.`]);
    expect(article).toBeDefined();
    expect(findings).toMatchObject([
      { code: "link-nowhere", severity: "warning", place: { line: 8, column: 16 } },
    ]);
    expect(findings[0]?.message).toContain(`“${address}”`);
  },
);

test("warns of links by reference, where they stand", () => {
  const { findings } = read([8, "It goes on.\n\nAs [said].\n\n[said]: #below"]);
  expect(findings).toMatchObject([{ code: "link-nowhere", place: { line: 10, column: 4 } }]);
});

test.each(["#top", "#Top", "#quotes", "#entity-japan", "https://news.example/#a", "/a#b", "?a#b"])(
  "takes a link that leads somewhere: %s",
  (address) => {
    const { findings } = read([8, `It goes on, as [said](${address}).`]);
    expect(findings.filter(({ code }) => code === "link-nowhere")).toEqual([]);
  },
);

test.each([
  "![A ship](image.png)",
  "![A ship](attachments/a%20ship.png)",
  "![A ship](./image.png)",
  "![A ship][ship]\n\n[ship]: image.png",
  "As [said](report.pdf).",
  "As [said](Untitled%20abc.csv?x).",
  "![A ship](../media/ship.jpg)",
  "As [said](../other/report.pdf).",
])("warns of what leads below the story's page, where nothing is: %s", (copy) => {
  const { article, findings } = read([8, `It goes on. ${copy}`]);
  expect(article).toBeDefined();
  expect(findings).toMatchObject([{ code: "link-nowhere", severity: "warning", place: { line: 8 } }]);
  expect(findings[0]?.hint).toContain("whole address");
});

test.each([
  "../other/",
  "../other/index.html#named",
  "../other.md",
  "../other/../third/",
  "../other/./",
  "../../media/ship.jpg",
  "..",
  "./",
  "./#named",
  "/assets/a.png",
  "//cdn.example/a.png",
  "mailto:a@b.example",
  "tel:+123",
  "https://news.example/a.png",
])("takes what leads elsewhere: %s", (address) => {
  const { findings } = read([8, `It is [so](${address}).`]);
  expect(findings.filter(({ code }) => code === "link-nowhere")).toEqual([]);
});

test.each([
  "As [said](http://localhost:4321/stories/a/).",
  "As [said](https://127.0.0.1/a).",
  "As [said](http://[::1]:4321).",
  "![A ship](http://news.localhost/a.jpg)",
])("warns of what leads to the writer's own machine: %s", (copy) => {
  const { findings } = read([8, `It goes on. ${copy}`]);
  expect(findings).toMatchObject([{ code: "link-nowhere", severity: "warning", place: { line: 8 } }]);
  expect(findings[0]?.hint).toContain("at which readers find it");
});

test.each(["https://localhost.example/", "https://news.example/localhost", "https://127.example/"])(
  "takes what leads elsewhere, though it looks like it: %s",
  (address) => {
    const { findings } = read([8, `It is [so](${address}).`]);
    expect(findings.filter(({ code }) => code === "link-nowhere")).toEqual([]);
  },
);

test("warns of a picture whose alternative text says nothing, too", () => {
  const { findings } = read([8, "It goes on. ![image.png](image.png)"]);
  expect(findings.map(({ code }) => code).toSorted()).toEqual(["alt-says-nothing", "link-nowhere"]);
});

test("leaves what is told otherwise already", () => {
  const { findings } = read([8, "As [said](www.paper.example/a)."]);
  expect(findings.map(({ code }) => code)).toEqual(["address-incomplete"]);
});

test("knows every part of a story's page that has a name", () => {
  const entities = [{ id: "japan", type: "place", name: "Japan" }];
  const text = "It is said.";
  const story = articleOf("a", {
    entities,
    body: `${text} [Japan](entity:japan)`,
    quotes: [{ text, speaker: "japan" }],
    claims: [{ text, claimant: "japan", standing: "reported" }],
    sources: [{ name: "The paper", url: "https://paper.example/" }],
  });
  const page = testEdition([story]).text("stories/a/index.html") ?? "";
  const names = [...page.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(["main", "named", "quotes", "claims", "sources", "more"]));
  for (const name of names) {
    const { findings } = read([8, `It goes on, as [said](#${name}).`]);
    expect(findings.filter(({ code }) => code === "link-nowhere")).toEqual([]);
  }
});

test("says nothing of a withdrawn story's copy, which readers are not shown", () => {
  const withdrawn =
    "datePublished: 2019-11-22\nstatus: withdrawn\nwithdrawal: { date: 2019-11-23, reason: It was wrong. }";
  const { article, findings } = read([5, withdrawn], [8, "# A pact\n\n[below](#below)"]);
  expect(article?.status).toBe("withdrawn");
  expect(findings).toEqual([]);
});

test("shows the beginning of a long address, on one line", () => {
  const { findings } = read([8, `[said](#${"a".repeat(500)})`]);
  expect(findings[0]?.message).toContain(`“#${"a".repeat(59)}…”`);
});
