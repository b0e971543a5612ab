import { expect, test } from "vitest";
import { found } from "../../test/articles.js";
import { nastyMarkdown } from "../../test/nasty-markdown.js";
import { readBody } from "./read-body.js";
import { whyUnreadable } from "./readable.js";

const prose = "The [harbour](entity:harbour) is *open* again, the `port` said. ".repeat(12);

test.each([
  ["a megabyte of prose", `${prose}\n\n`.repeat(1300)],
  ["deep quotations", `${"> ".repeat(200)}x`],
  ["a thematic break", "-".repeat(5000)],
  ["a long table", "| [a](b) | *c* |\n".repeat(1500)],
  ["much code", `\`\`\`\n${"a*b[c]\n".repeat(2000)}\`\`\``],
  ["ten thousand paragraphs", "[a](entity:b)\n\n".repeat(10_000)],
  ["a list of five thousand items", "1. One more.\n".repeat(5000)],
  ["a thousand headings with lines below them", "Heading\n---\n".repeat(1000)],
  ["a quotation that goes on without a mark", `> Once.\n${"Again.\n".repeat(2000)}`],
  ["two thousand quotations", "> Once.\n\nAgain.\n\n".repeat(2000)],
  ["a list of three thousand links", "- [One more](https://news.example/one_more_of_them)\n".repeat(3000)],
  ["a numbered list of three thousand mentions", "1. [One *more*](entity:one-more)\n".repeat(3000)],
  ["two thousand lists in a list", "- Once.\n  - Again.\n".repeat(2000)],
  ["three thousand items, their lines broken", "- Once\n  and again,\n  and more.\n".repeat(3000)],
  [
    "a book, its lines broken",
    `${"The harbour is open again, the port said, and more was told of it.\n".repeat(10)}\n`.repeat(2500),
  ],
  ["two megabytes of prose", nastyMarkdown["prose"]?.(1_999_000) ?? ""],
  ["nothing", ""],
])("reads %s", (_, body) => expect(whyUnreadable(body)).toBeUndefined());

test.each([
  ["20 MB", "a ".repeat(10_000_000), "body-too-long"],
  ["10,000 quotations in each other", "> ".repeat(10_000), "body-too-intricate"],
  [
    "1,000 lists in each other",
    Array.from({ length: 1000 }, (_, level) => `${"  ".repeat(level)}- a`).join("\n"),
    "body-too-intricate",
  ],
  ["emphasis without end", `${"*a **b".repeat(10_000)}${"c* d**".repeat(10_000)}`, "body-too-intricate"],
  [
    "backticks of every length",
    Array.from({ length: 800 }, (_, length) => "`".repeat(length)).join(" "),
    "body-too-intricate",
  ],
  ["10,000 numbered lists in each other", "1. ".repeat(10_000), "body-too-intricate"],
  ["deep quotations after a carriage return", `a\r${"> ".repeat(1000)}`, "body-too-intricate"],
  ["lists by indentation", `${" ".repeat(1000)}- a`, "body-too-intricate"],
  ["headings with lines below them, without end", "a\n=\n".repeat(50_000), "body-too-intricate"],
  [
    "3,333 of them, which are read in the cube of their number",
    "a\n===\n".repeat(3333),
    "body-too-intricate",
  ],
  ["a quotation without a mark or an end", `> a\n${"b\n".repeat(100_000)}`, "body-too-intricate"],
  ["list items without end", "- a\n".repeat(200_000), "body-too-intricate"],
  ["paragraphs without end", "a\n\n".repeat(200_000), "body-too-intricate"],
  ["blank lines without end", "\n".repeat(1_000_000), "body-too-intricate"],
  ["backslashes without end", "\\".repeat(200_000), "body-too-intricate"],
  ["brackets without end", "[".repeat(100_000), "body-too-intricate"],
])("does not read %s, and says so", (_, body, code) => {
  expect(whyUnreadable(body)).toMatchObject({ code });
  expect(found({ body })).toEqual([{ code, path: "body" }]);
});

test.each(Object.entries(nastyMarkdown))("answers %s in any number, whatever the parser", (_, kind) => {
  const body = kind(200_000);
  const parsed: string[] = [];
  readBody(body, (markdown) => {
    parsed.push(markdown);
    return { type: "root", children: [] };
  });
  expect(parsed).toEqual(whyUnreadable(body) ? [] : [body]);
});

/** The limits are promises: a body that is read today is read tomorrow. `pnpm bench:body` says how long these take. */
test("reads nasty bodies up to a length, and no further", async () => {
  const longest = Object.entries(nastyMarkdown).map(([name, kind]) => {
    let length = 100;
    while (length < 200_000 && !whyUnreadable(kind(length * 1.25))) length *= 1.25;
    return `${name}: ${length < 200_000 ? Math.floor(length) : "more than 200,000"}\n`;
  });
  await expect(longest.join("")).toMatchFileSnapshot("../../fixtures/longest-bodies.txt");
}, 60_000);
