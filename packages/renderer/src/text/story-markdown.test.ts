import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { storyMarkdown } from "./story-markdown.js";

test("gives a story that stands by itself", () => {
  const text = storyMarkdown(
    story({
      headline: "A *b* & [c]",
      body: "[Anna](entity:anna) and [nobody](entity:nobody), *see* [more](/more).",
      entities: [{ type: "person", id: "anna", name: "Anna" }],
      authors: [{ name: "Anna_B" }],
      media: [{ kind: "photo", credit: "Kyodo News" }],
      corrections: [{ date: "2024-05-02", text: "It was Tuesday." }],
    }),
  );
  expect(text).toBe(String.raw`# A \*b\* \& \[c\]

*The harbour is open again.*

By Anna\_B, 1 May 2024

[Anna](https://news.example/stories/harbour/#entity-anna) and nobody, *see* [more](https://news.example/more).

photo credit: Kyodo News

Correction, 2 May 2024: It was Tuesday.

<https://news.example/stories/harbour/>
`);
});
