import { expect, test } from "vitest";
import { story } from "../../test/stories.js";
import { storyText } from "./story-text.js";

test("gives a story that stands by itself", () => {
  const text = storyText(
    story({
      headline: "A *b* & [c]\u0008",
      body: "[Anna](entity:anna), *see* [more](/more).\n\n## Then",
      entities: [{ type: "person", id: "anna", name: "Anna" }],
      authors: [{ name: "Anna_B" }, { name: "김철수" }],
      dateline: "SEOUL",
      dateModified: "2024-05-02",
      media: [
        { kind: "photo", credit: "Kyodo News", caption: "Ships." },
        { kind: "photo", credit: "Kyodo News", caption: "The *ship* at sea" },
      ],
      aiDisclosure: { digitalSourceType: "humanEdits", note: "A program *helped*." },
      corrections: [{ date: "2024-05-02", text: "It was Tuesday." }],
    }),
  );
  expect(text).toBe(`A *b* & [c]\ufffd

The harbour is open again.

By Anna_B, 김철수, SEOUL, 1 May 2024

Updated 2 May 2024

Anna, see more.

Then

Ships. Photo credit: Kyodo News

The *ship* at sea · Photo credit: Kyodo News

A program *helped*.

Correction, 2 May 2024: It was Tuesday.

https://news.example/stories/harbour/
`);
});

test("repeats nothing of a story that was withdrawn", () => {
  const withdrawal = { date: "2024-05-02", reason: "It was wrong." };
  expect(storyText(story({ status: "withdrawn", withdrawal }))).toBe(
    "This story was withdrawn.\n\n2 May 2024: It was wrong.\n\nhttps://news.example/stories/harbour/\n",
  );
});
