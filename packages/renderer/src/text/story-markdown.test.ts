import { remark } from "remark";
import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { storyMarkdown } from "./story-markdown.js";

test("begins its copy without a byte order mark, which would be a character there", () => {
  const body = "\ufeff## Ice\n\nSee [more](/more).";
  expect(storyMarkdown(story({ body }))).toBe(storyMarkdown(story({ body: body.slice(1) })));
});

test("gives a story that stands by itself", () => {
  const text = storyMarkdown(
    story({
      headline: "A *b* & [c]",
      body: "[Anna](entity:anna) and [nobody](entity:nobody), *see* [more](/more).",
      entities: [{ type: "person", id: "anna", name: "Anna" }],
      authors: [{ name: "Anna_B" }],
      media: [
        { kind: "photo", credit: "Kyodo News" },
        { kind: "photo", credit: "Kyodo News", caption: "The *ship* at sea" },
      ],
      aiDisclosure: { digitalSourceType: "humanEdits", note: "A program *helped*." },
      corrections: [{ date: "2024-05-02", text: "It was Tuesday." }],
    }),
  );
  expect(text).toBe(String.raw`# A \*b\* \& \[c\]

*The harbour is open again.*

By Anna\_B, 1 May 2024

[Anna](https://news.example/stories/harbour/#entity-anna) and nobody, *see* [more](https://news.example/more).

Photo credit: Kyodo News

The \*ship\* at sea · Photo credit: Kyodo News

A program \*helped\*.

Correction, 2 May 2024: It was Tuesday.

<https://news.example/stories/harbour/>
`);
});

const body = (fields: object) => storyMarkdown(story(fields)).split("\n\n").slice(3, -1).join("\n\n");

test("leaves copy as it was written, but for its addresses and the blank lines around it", () => {
  const copy = (address: string) => `    code\n\nSub\n---\n\n+ _a_ [b](${address})\n+ c`;
  expect(body({ body: `\n \n${copy("/d")}\n\n\n` })).toBe(copy("https://news.example/d"));
});

test("lets no HTML and no address through that a page would not have", () => {
  expect(body({ body: "<script>alert(1)</script>\n\na <b onclick=x>b</b>" })).toBe("a b");
  expect(body({ body: "[a](javascript:alert(1)) ![b](data:image/svg+xml,x)" })).toBe("a b");
  expect(body({ body: "# One\n\n|a|b|\n|-|-:|\n|1|2|" })).toBe("## One\n\n| a | b |\n| - | -: |\n| 1 | 2 |");
});

test.each([
  "Copy.\n\n```\ncode\n",
  "Copy.\n\n~~~ js\ncode",
  "Copy.\n\n````\n```\ncode\n```",
  "Copy.\n\n   ```",
  "- Copy.\n\n  ```\n  code",
  "> ```\n> code",
  "Copy.\n\n<!-- code",
  "Copy.\n\n<pre>\n\ncode",
  "Copy.\n\n<![CDATA[",
])("lets %j swallow nothing that follows the copy", (copy) => {
  const corrections = [{ date: "2024-05-02", text: "It was Tuesday." }];
  const { children } = remark().parse(storyMarkdown(story({ body: copy, corrections })));
  expect(children.slice(-2)).toMatchObject([
    { type: "paragraph", children: [{ value: "Correction, 2 May 2024: It was Tuesday." }] },
    { type: "paragraph", children: [{ type: "link" }] },
  ]);
});

test("takes no plain text for markup", () => {
  const media = [{ kind: "photo", credit: "A", caption: "1. <b>\n- x" }];
  expect(body({ media })).toContain(String.raw`1\. \<b\> - x · Photo credit: A`);
  expect(body({ media: [{ kind: "photo", credit: "A", caption: "- x" }] })).toContain(
    String.raw`\- x · Photo`,
  );
});

test("emphasises a summary whatever white space it has, and is whole without copy", () => {
  const text = storyMarkdown(story({ summary: "\t It is\n open.\u2028", body: "" }));
  expect(text).toContain("\n\n*It is open.*\n\n1 May 2024\n\n<https://");
});

test("does not grow beyond what the copy holds where a table is written anew", () => {
  const copy = `# A\n\n|${"long".repeat(5000)}|\n|-|\n${"|a|\n".repeat(2000)}`;
  expect(body({ body: copy }).length).toBeLessThan(2 * copy.length);
});

test("makes one line of plain text in time in proportion to it", () => {
  const corrections = [{ date: "2019-11-23", text: `It was \n one,${" ".repeat(500_000)}or two.` }];
  expect(storyMarkdown(story({ corrections }))).toContain("It was one, ");
});

test("leads mentions to where the story was told that they lead", () => {
  const entities = [{ type: "person", id: "anna", name: "Anna" }];
  const mention = story({ body: "[Anna](entity:anna)", entities });
  expect(storyMarkdown(mention, { entityUrl: (id) => `https://news.example/people/${id}/` })).toContain(
    "[Anna](https://news.example/people/anna/)",
  );
});

test("repeats nothing of a story that was withdrawn", () => {
  const withdrawal = { date: "2024-05-02", reason: "It was *wrong*." };
  expect(storyMarkdown(story({ status: "withdrawn", withdrawal }))).toBe(String.raw`# This story was withdrawn

2 May 2024: It was \*wrong\*.

<https://news.example/stories/harbour/>
`);
});
