import { expect, test } from "vitest";
import { found, said, sound } from "../../test/articles.js";

const bodyOf = (words: string) => `${sound.body}\n\n${words}`;
const unread = (line: number, column: number) => ({
  code: "markdown-unread",
  path: "body",
  place: { line, column },
});

test.each([
  ["It is open.[^1]", [unread(3, 12)]],
  ["It is open.[^note]\n\n[^note]: As the port authority says.", [unread(3, 12)]],
  ["It is ~~shut~~ open.", [unread(3, 7)]],
  ["##What she said", [unread(3, 1)]],
  ["It is open.\n###What she said", [unread(4, 1)]],
  ['{{< figure src="quay.jpg" >}}', [unread(3, 1)]],
  ["{{% notice %}} It is {% include map.html %}", [unread(3, 1), unread(3, 22)]],
])("finds notation of another Markdown, which is copy: %s", (words, findings) => {
  expect(found({ body: bodyOf(words) })).toEqual(findings);
});

test.each([
  ["a[^1]", "Write the note into the copy"],
  ["~~a~~", "tell readers in corrections"],
  ["##a", "Put a space behind ## for a heading"],
  ["{{< a >}}", "what is embedded as a link"],
])("says of %s what to do", (words, hint) => {
  expect(said({ body: bodyOf(words) })).toContain(hint);
});

test.each([
  "## What she said",
  "#harbour is what they write.",
  "No. ##5 is open.",
  "*No.*##5 is open, and so is\n[this](https://news.example/b)##6.",
  "`[^1]` and `~~shut~~`",
  "\\[^1] and \\~~shut~~ and \\##so and \\{{< a >}}",
  "It takes ~5 minutes, ~~ or so.",
  "{{name}} and {name}",
  "[^ 1] and [sic^1]",
])("takes no Markdown, code or escaped sign for one: %s", (words) => {
  expect(found({ body: bodyOf(words) })).toEqual([]);
});
