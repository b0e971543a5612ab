import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

const wrapped = "https://www.google.com/url?q=https%3A%2F%2Fpaper.example%2Fa&sa=D";

test("warns of a link through a site that learns who follows it, and says where it leads", () => {
  const { article, findings } = read([8, `It goes on, as [they say](${wrapped}).`]);
  expect(article).toBeDefined();
  expect(findings).toMatchObject([
    {
      code: "link-tracked",
      severity: "warning",
      path: ["body"],
      place: { line: 8, column: 16 },
      hint: "Write https://paper.example/a",
    },
  ]);
  expect(findings[0]?.message).toContain("www.google.com, which learns who follows it");
});

test("warns of a link that tells whose click it was", () => {
  const { findings } = read([8, "[So](https://paper.example/a?fbclid=IwAR&b=c&gclid=1) it goes on."]);
  expect(findings).toMatchObject([{ code: "link-tracked", hint: "Write https://paper.example/a?b=c" }]);
  expect(findings[0]?.message).toContain("(fbclid, gclid)");
});

test("warns of such a source, where its address stands", () => {
  const sources = `sources:\n  - name: The paper\n    url: https://paper.example/\n  - name: The paper\n    url: ${wrapped}`;
  const { findings } = read([5, `datePublished: 2019-11-22\n${sources}`]);
  expect(findings).toMatchObject([
    { code: "link-tracked", path: ["sources", 1, "url"], place: { line: 10, column: 10 } },
  ]);
});

test.each([
  "[So](https://paper.example/a?utm_source=b) it goes on.",
  "![A map](https://paper.example/a.png?fbclid=1)",
  "[Japan](entity:japan) goes on.",
  `It goes on: \`${wrapped}\`.`,
])("says nothing of %s", (body) => {
  const { findings } = read([8, body]);
  expect(findings.filter(({ code }) => code === "link-tracked")).toEqual([]);
});

test("says nothing of a withdrawn story's, which readers are not shown", () => {
  const withdrawn = `datePublished: 2019-11-22\nstatus: withdrawn\nwithdrawal: { date: 2019-11-23, reason: It was wrong. }\nsources: [{ name: The paper, url: "${wrapped}" }]`;
  const { article, findings } = read([5, withdrawn], [8, `[So](${wrapped}).`]);
  expect(article?.status).toBe("withdrawn");
  expect(findings).toEqual([]);
});
