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
  ["It is ==open== now.", [unread(3, 7)]],
  ["> [!NOTE]\n> It is open.", [unread(3, 3)]],
  ["> [!warning] It is open.", [unread(3, 3)]],
  ['It is open.\n\n[gallery ids="1,2"]', [unread(5, 1)]],
  ["[gallery]", [unread(3, 1)]],
  ['[caption id="a" width="300"]The harbour[/caption]', [unread(3, 1), unread(3, 40)]],
  ["![The harbour](quay.jpg){width=50%}", [unread(3, 25)]],
  ['![The harbour](quay.jpg){width="6.5in" height="3in"}', [unread(3, 25)]],
  ["## What she said {#said}", [unread(3, 18)]],
  ["It is open.\n{: .lead}", [unread(4, 1)]],
  ["It is [open]{.mark}.", [unread(3, 13)]],
  ["##\u00a0What she said", [unread(3, 1)]],
  ["##\u3000What she said", [unread(3, 1)]],
  ["• Busan\n• Osaka\n• Kobe", [unread(3, 1)]],
  ["The ports:\n· Busan\n· Osaka", [unread(4, 1)]],
  ["• [Busan](https://news.example/busan) is open\n• Osaka", [unread(3, 1)]],
  ["> ● Busan\n> ● Osaka", [unread(3, 3)]],
  ["– Busan\n– Osaka", [unread(3, 1)]],
  ["-\u00a0Busan\n-\u00a0Osaka", [unread(3, 1)]],
  ["-Busan\n-Osaka", [unread(3, 1)]],
  ["*Busan\n*Osaka", [unread(3, 1)]],
  ["1.Busan\n2.Osaka", [unread(3, 1)]],
  ["| Port | Ships |\n| Busan | 12 |", [unread(3, 1)]],
  ["| Port | Ships |\n\n| --- | --- |", [unread(3, 1), unread(5, 1)]],
  ["| Port | Ships |\n| --- |\n| Busan | 12 |", [unread(3, 1)]],
  ["| Port | Ships |\n| --- | --- |\n| Busan | 12 |\n\n| Osaka | 9 |", [unread(7, 1)]],
])("finds notation of another Markdown, which is copy: %s", (words, findings) => {
  expect(found({ body: bodyOf(words) })).toEqual(findings);
});

test.each([
  ["a[^1]", "Write the note into the copy"],
  ["~~a~~", "tell readers in corrections"],
  ["##a", "Put an ordinary space behind ## for a heading"],
  ["• a\n• b", "Begin each line with a hyphen"],
  ["| a | b |", "put one of | --- | --- |"],
  ["{{< a >}}", "what is embedded as a link. Write \\{"],
  ["{% a %}", "what is embedded as a link. Write \\{"],
  ["[gallery]", "what is embedded as a link. Write \\["],
  ["==a==", "**words** for strong emphasis"],
  ["> [!NOTE]", "as a sentence"],
  ["a{.b}", "no part of a story"],
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
  "So a==b and c==d, or == so ==.",
  "=====\nIt is =====so===== open.",
  "“He [Berg] said so [[sic]” and [[1], [2]]",
  "It is *so* [!NOTE]",
  "[The [quay]](https://news.example/quay)",
  "[Gallery of pictures] and [video], [video of it] and [embed]",
  "\\[gallery] and \\{.b} and \\==so==",
  "The “[gallery] was full,” she said. The [playlist] too.",
  "{a=b} and {name=value} and {.5} and {#1} and {a: b} and {so = it}",
  "{{name}} and {name}",
  "• Busan\n\n• Osaka",
  "• Busan\\\n• Osaka",
  "• Busan  \n• Osaka",
  "Busan •\nOsaka • Kobe",
  "The port is open\n– so she said, to all who were there\n– since Monday.",
  "– It is open.\n\n– Since when?",
  "-5 °C in Busan\n-7 °C in Osaka",
  "- Busan\n- Osaka",
  "- • Busan\n- • Osaka",
  "2019 was a year\n2020 was not.",
  "10.5 million\n11.5 million",
  "| Port | Ships |\n| --- | --- |\n| Busan | 12 |",
  "Port | Ships\n--- | ---\nBusan | • 12",
  "| Port | Ships \\| boats |\n|:--|--:|\n| Busan | 12 |",
  "Port | Ships\n--- | ---\n| Busan | 12 |",
  "|x| is what it is, and |y| is not.",
  "\\| Port | Ships |",
  "```\n• Busan\n• Osaka\n```",
  "[^ 1] and [sic^1]",
])("takes no Markdown, code or escaped sign for one: %s", (words) => {
  expect(found({ body: bodyOf(words) })).toEqual([]);
});
