import { expect, test } from "vitest";
import { article } from "../../test/stories.js";
import { quoteList } from "./quotes.js";

test("names the speaker as the story does, or as the quote says, or not", () => {
  const entities = [{ type: "person", id: "anna", name: "Anna Berg" }];
  const quotes = [
    { text: "One.", speaker: "anna", attribution: "the harbour master" },
    { text: "Two.", attribution: "a sailor" },
    { text: "Three." },
    { text: "Four.", speaker: "nobody-declared" },
  ];
  expect(String(quoteList(article({ entities, quotes })))).toContain(`<ul>
<li><q>One.</q> <cite>Anna Berg</cite></li>
<li><q>Two.</q> <cite>a sailor</cite></li>
<li><q>Three.</q></li>
<li><q>Four.</q> <cite>nobody-declared</cite></li>
</ul>`);
});
