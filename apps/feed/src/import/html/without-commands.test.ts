import { expect, test } from "vitest";
import { htmlToMarkdown } from "./html-to-markdown.js";

const written = (value: string) => htmlToMarkdown({ format: "html", base: undefined, value });
const words = "<p>The letter.</p>";
const link = (text: string, href = "https://mailchi.mp/news/march?e=1") => `<a href="${href}">${text}</a>`;
const view = "View this email in your browser";

test.each([
  ["in a paragraph", `<p>${link(view)}</p>`],
  ["with emphasis", `<p><em>${link(`<span>${view}</span>`)}</em><br></p>`],
  ["in a table", `<center><table><tr><td align="center">${link(view)}</td></tr></table></center>`],
  ["at the address of archives", `<div>${link(view, "https://us1.campaign-archive.com/?u=1&id=2")}</div>`],
  ["before it was sent", `<div>${link(`${view}.`, "*|ARCHIVE|*")}</div>`],
])("Mailchimp's link to the letter is left out and told: %s", (_, line) => {
  const { markdown, losses } = written(line + words);
  expect(markdown).toBe("The letter.");
  expect(losses).toContainEqual(
    expect.objectContaining({ field: "copy", reason: "A line that leads to the same letter is no copy." }),
  );
});

test.each([
  ["words beside it", `<p>It is out: ${link(view)}</p>`],
  ["other words", `<p>${link("View the email in your browser, and more")}</p>`],
  ["another address", `<p>${link(view, "https://mailchi.mp.example/")}</p>`],
  ["no link", `<p>${view}</p>`],
  ["no line of its own", `${link(view)} or not`],
])("a line that may be an editor's stays: %s", (_, line) => {
  const { markdown, losses } = written(line + words);
  expect(markdown).toContain("email in your browser");
  expect(losses).toEqual([]);
});

test.each([
  "{loadposition banner}",
  "{loadmodule mod_login,Login}",
  "<strong>{loadmoduleid 12}</strong>",
  "{loadposition a} {LoadPosition b}",
])("a line that is a command to Joomla is left out and told: %s", (line) => {
  const { markdown, losses } = written(`<p>${line}</p>${words}`);
  expect(markdown).toBe("The letter.");
  expect(losses).toEqual([
    {
      field: "copy",
      reason: "A command that put a part of a Joomla site there is not carried.",
      value: line.replaceAll(/<[^>]*>/g, ""),
    },
  ]);
});

test("a command among words stays and is told, and what is code or none is none", () => {
  const { markdown, losses } = written("<p>Write {loadposition x} there.</p>");
  expect(markdown).toBe("Write {loadposition x} there.");
  expect(losses).toEqual([
    {
      field: "{loadposition}",
      reason: "This is a command to Joomla. It stands in the copy as it was written.",
      value: "{loadposition x}",
    },
  ]);
  for (const code of [
    "<pre>{loadposition x}</pre>",
    "<p><code>{loadposition x}</code></p>",
    "<p>{loadposition}</p>",
    "<p>{other x}</p>",
  ])
    expect(written(code + words).losses.map(({ field }) => field)).not.toContain("copy");
  expect(written("<p><code>{loadposition x}</code></p>")).toMatchObject({
    markdown: "`{loadposition x}`",
    losses: [],
  });
});
