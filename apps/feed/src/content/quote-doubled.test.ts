import { expect, test } from "vitest";
import { read } from "../../test/changed-story.js";

const withQuote = (text: string) =>
  read([
    5,
    `datePublished: 2019-11-22\nquotes:\n  - speaker: kang\n    text: ${JSON.stringify(text)}`,
  ]).findings.filter(({ code }) => code === "quote-doubled");

test.each([
  '"We stay."',
  "“We stay.”",
  "„We stay.“",
  "«We stay.»",
  "»We stay.«",
  "「We stay.」",
  "『We stay.』",
  " “We stay.” ",
])("warns of a quote that stands within quotation marks: %s", (text) => {
  const findings = withQuote(text);
  expect(findings).toMatchObject([
    {
      severity: "warning",
      hint: "Write the words alone.",
      path: ["quotes", 0, "text"],
      place: { line: 8, column: 11 },
    },
  ]);
  expect(findings[0]?.message).toContain("pages put it into such marks themselves");
});

test.each(["We stay.", "“We stay,” he said, “and we wait.”", "“We” stay", "’Tis we’", "'We stay.'", "“”"])(
  "takes a quote without: %s",
  (text) => {
    expect(withQuote(text)).toEqual([]);
  },
);
