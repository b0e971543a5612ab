import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "./html/html-to-markdown.js";
import { wordPressHtml } from "./wordpress-copy.js";

const library = {
  files: new Map([["5", { url: "https://old.example/a.jpg", alt: "A hall", parent: "12" }]]),
  blocks: new Map<string, string>(),
};
const convert = (copy: string, id = "1") => wordPressHtml(copy, id, library);
const markdown = (copy: string) =>
  htmlToMarkdown({ value: convert(copy).html, format: "html", base: undefined }).markdown;

describe("an address on a line of its own", () => {
  const link = "<https://video.example/x>";
  test.each<[where: string, copy: string, expected: string]>([
    ["between lines", "a\nhttps://video.example/x\nb", `a\n\n${link}\n\nb`],
    ["between paragraphs", "a\n\nhttps://video.example/x\n\nb", `a\n\n${link}\n\nb`],
    ["in a command", "a [embed]https://video.example/x[/embed] b", `a\n\n${link}\n\nb`],
    ["in a block", "<!-- wp:embed --><div>\nhttps://video.example/x\n</div><!-- /wp:embed -->", link],
  ])("%s is embedded, so it becomes a link", (_, copy, expected) => {
    expect(markdown(copy)).toBe(expected);
  });
});

describe("code stays as it was written", () => {
  const code = 'curl \\\nhttps://api.example/v1/stories\n[gallery ids="5"]';
  test.each<[where: string, copy: string]>([
    ["in a block", `<!-- wp:code --><pre class="wp-block-code"><code>${code}</code></pre><!-- /wp:code -->`],
    ["in the older editor", `<pre>${code}</pre>`],
  ])("%s", (_, copy) => {
    expect(markdown(copy)).toBe(`\`\`\`\n${code}\n\`\`\``);
    expect(convert(copy).losses.map(({ field }) => field)).toEqual(["[gallery]"]);
  });
});

describe("a gallery", () => {
  test("shows the pictures of the export, and tells of those that are not in it", () => {
    const { losses } = convert('[gallery ids="98,5,99"]');
    expect(markdown('[gallery ids="98,5,99"]')).toBe("![A hall](https://old.example/a.jpg)");
    expect(losses).toMatchObject([{ field: "[gallery]", value: "98, 99" }]);
  });

  test("without numbers shows the pictures that were uploaded for its post", () => {
    expect(convert("[gallery]", "12")).toMatchObject({ losses: [] });
    expect(convert("[gallery]", "13").losses).toMatchObject([{ field: "[gallery]", value: "[gallery]" }]);
  });
});

test("a player that names no file is told of", () => {
  expect(convert("a [video] b").losses).toMatchObject([{ field: "[video]" }]);
  expect(convert('[audio mp3="https://old.example/a.mp3"]').losses).toEqual([]);
});
