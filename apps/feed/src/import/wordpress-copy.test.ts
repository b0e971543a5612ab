import { describe, expect, test } from "vitest";
import { htmlToMarkdown } from "./html/html-to-markdown.js";
import { wordPressHtml } from "./wordpress-copy.js";

const files = new Map([
  ["5", { url: "https://old.example/a.jpg", kind: "photo", alt: "A hall" }],
  ["6", { url: "https://old.example/b.jpg", kind: "photo", caption: "Dusk, by <Ada>" }],
  ["7", { url: "https://old.example/report.pdf" }],
  ["8", { url: "https://old.example/horn.mp3", kind: "audio", title: "The horn" }],
] as const);
const uploadsOf = (...ids: ("5" | "7" | "8")[]) => ids.flatMap((id) => files.get(id) ?? []);
const library = {
  files,
  uploads: new Map([
    ["12", uploadsOf("5", "7")],
    ["14", uploadsOf("8")],
  ]),
  blocks: new Map([
    ["20", "<!-- wp:paragraph --><p>Shared.</p><!-- /wp:paragraph -->"],
    ["21", '<!-- wp:block {"ref":20} /--><!-- wp:block {"ref":21} /-->'],
  ]),
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

describe("a command for code", () => {
  test.each<[copy: string, expected: string]>([
    [
      'Run:\n\n[code language="python"]\ndef __init__(self):\n    x = a[0]  # note\n\n    if x &lt; 1:\n        pass\n[/code]\n\nIt ends.',
      "Run:\n\n```python\ndef __init__(self):\n    x = a[0]  # note\n\n    if x < 1:\n        pass\n```\n\nIt ends.",
    ],
    [
      '[sourcecode lang="html"]<b class="x">hi</b> &amp;amp;[/sourcecode]',
      '```html\n<b class="x">hi</b> &amp;\n```',
    ],
    ["[code]https://old.example/[/code]", "```\nhttps://old.example/\n```"],
    ["[code=php]echo 1;[/code]", "```php\necho 1;\n```"],
  ])("becomes code: %j", (copy, expected) => {
    expect(markdown(copy)).toBe(expected);
    expect(convert(copy).losses).toEqual([]);
  });

  test.each(["Write [code] here.", "The [code of conduct] holds.", "[[code]a[/code]]"])(
    "is words, where there is nothing in it, or it is only shown: %s",
    (copy) => {
      expect(markdown(copy)).not.toContain("```");
      expect(markdown(copy).replaceAll("\\", "")).toContain("[code");
    },
  );
});

describe("a command that embeds an address becomes a link", () => {
  test.each<[copy: string, url: string]>([
    ["[youtube https://video.example/watch?v=x&w=640]", "https://video.example/watch?v=x&w=640"],
    ["[youtube=https://video.example/watch?v=x&amp;w=640]", "https://video.example/watch?v=x&w=640"],
    ['[vimeo url="https://video.example/1" w=3 /]', "https://video.example/1"],
    ["[instagram url=https://photo.example/p/1/ hidecaption=true]", "https://photo.example/p/1/"],
    ["[soundcloud url='https://sound.example/1'][/soundcloud]", "https://sound.example/1"],
    ["[tweet https://short.example/a/status/1 align='left']", "https://short.example/a/status/1"],
  ])("%s", (copy, url) => {
    const { losses } = convert(copy);
    expect(markdown(`a ${copy} b`)).toBe(`a\n\n<${url}>\n\nb`);
    expect(losses).toEqual([]);
  });

  test.each(["[youtube x1y2]", "[vimeo 141358]"])("and stands as it is without one: %s", (copy) => {
    expect(markdown(`a ${copy} b`)).toBe(`a \\${copy} b`);
    expect(convert(copy).losses).toMatchObject([{ field: copy.replace(/\s[^\]]*/, ""), value: copy }]);
  });

  test.each(["[source https://old.example/a]", "[Facebook and others]", "[facebook]"])(
    "words are words: %s",
    (copy) => {
      expect(markdown(copy)).toBe(`\\${copy}`);
      expect(convert(copy).losses).toEqual([]);
    },
  );
});

test.each([
  "[gallery of rogues] it is",
  "[caption] and no more",
  "[playlist for May]",
  "[embed in mind]",
  "[video of the talks]",
])("words in brackets that only begin as a command does stay: %s", (copy) => {
  expect(markdown(copy)).toBe(copy.replace("[", "\\["));
  expect(convert(copy).losses).toEqual([]);
});

describe("a tab has its name before its words", () => {
  test.each([
    '<!-- wp:tab-panel {"label":"Who \\u0026amp; where"} -->\n<section class="wp-block-tab-panel"><p>We.</p></section>\n<!-- /wp:tab-panel -->',
    '<!-- wp:tab {"anchor":"a","label":"Who \\u0026amp; where"} --><section class="wp-block-tab"><p>We.</p></section><!-- /wp:tab -->',
  ])("%s", (copy) => {
    expect(markdown(copy)).toBe("**Who & where**\n\nWe.");
  });

  test.each(['{"label":""}', '{"label":3}', "{broken}", "{}"])("where it has one: %s", (settings) => {
    expect(markdown(`<!-- wp:tab-panel ${settings} --><p>We.</p><!-- /wp:tab-panel -->`)).toBe("We.");
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

describe("a sound of an older player", () => {
  const sound = "<https://old.example/a.mp3>";
  test.each([
    ["[audio https://old.example/a.mp3]", sound],
    ["[audio:https://old.example/a.mp3|titles=The horn|loop=yes]", sound],
    [
      "[audio:https://old.example/a.mp3,https://old.example/b.mp3]",
      `${sound}\n\n<https://old.example/b.mp3>`,
    ],
  ])("becomes a link: %s", (copy, expected) => {
    expect(markdown(`a\n\n${copy}\n\nb`)).toBe(`a\n\n${expected}\n\nb`);
  });

  test("is not the picture before it", () => {
    const copy = '[video poster="https://old.example/a.jpg"][/video]';
    expect(convert(copy).losses).toMatchObject([{ field: "[video]" }]);
    expect(markdown(copy)).toBe("");
  });

  test("is no command that is a word before a colon", () => {
    expect(markdown("[audio: of the day]")).toBe(String.raw`\[audio: of the day]`);
  });
});

describe("a gallery", () => {
  test("shows the pictures of the export, and tells of those that are not in it", () => {
    const { losses } = convert('[gallery ids="98,5,99"]');
    expect(markdown('[gallery ids="98,5,99"]')).toBe("![A hall](https://old.example/a.jpg)");
    expect(losses).toMatchObject([{ field: "[gallery]", value: "98, 99" }]);
  });

  test("shows the captions of its pictures", () => {
    expect(markdown('[gallery ids="6,5"]')).toBe(
      "![](https://old.example/b.jpg)\n\nDusk, by \\<Ada>\n\n![A hall](https://old.example/a.jpg)",
    );
  });

  test("without numbers shows the pictures that were uploaded for its post, and no other files", () => {
    const { html, losses } = convert("[gallery]", "12");
    expect(html.match(/src="[^"]*"/g)).toEqual(['src="https://old.example/a.jpg"']);
    expect(losses).toEqual([]);
    expect(convert("[gallery]", "13").losses).toMatchObject([{ field: "[gallery]", value: "[gallery]" }]);
  });
});

describe("a block that posts share", () => {
  test.each(['<!-- wp:block {"ref":20} /-->', '<!-- wp:block {"ref":21} /-->'])(
    "is put in, within another too: %s",
    (copy) => {
      expect(markdown(copy)).toBe("Shared.");
    },
  );

  test("is told of where it cannot be, as within itself", () => {
    expect(convert('<!-- wp:block {"ref":21} /--><!-- wp:block {"ref":9} /-->').losses).toMatchObject([
      { field: "wp:block", value: '{"ref":21}' },
      { field: "wp:block", value: '{"ref":9}' },
    ]);
  });

  test("stands as it is where a post changed its words, which is told", () => {
    const copy = '<!-- wp:block {"ref":20,"content":{"Title":{"content":"Other."}}} /-->';
    expect(markdown(copy)).toBe("Shared.");
    expect(convert(copy).losses).toMatchObject([
      { field: "wp:block", value: '"content":{"Title":{"content":"Other."}}' },
    ]);
  });
});

test("blocks that hold blocks do not multiply without end", () => {
  const holder = (id: number) => `<!-- wp:block {"ref":${id}} /-->`.repeat(20);
  const blocks = new Map([1, 2, 3, 4, 5].map((id) => [String(id), holder(id + 1)]));
  const { html } = wordPressHtml(holder(1), "1", { ...library, blocks });
  expect(html.length).toBeLessThan(4_000_000);
});

// Where there are several ways to read what is not closed, these take minutes.
test.each([
  ["a command with thirty settings", `[vc_row${' a="1"'.repeat(30)} wide]`],
  ["commands in each other", "[a b=c".repeat(200_000)],
  ["blocks", "<!-- wp:a {".repeat(150_000)],
  ["tabs", '<!-- wp:tab {"label":"a"}'.repeat(150_000)],
  ["shared blocks", '<!-- wp:block {"ref":1'.repeat(90_000)],
  ["elements", "<div ".repeat(300_000)],
  ["settings", `[audio src="a.mp3" ${"a".repeat(1_000_000)}]`],
])("%s that nothing closes are read in no time", (_, copy) => expect(convert(copy).losses).toEqual([]));

test.each([
  ["lines with nothing on them", "\n ".repeat(300_000)],
  ["line breaks", "a<br />\n".repeat(150_000)],
])("%s are read in no time", (_, copy) => expect(convert(copy).losses).toEqual([]));

describe("a playlist", () => {
  test("plays the sounds of the export, each under its title", () => {
    expect(markdown('[playlist ids="8"]')).toBe("[The horn](https://old.example/horn.mp3)");
  });

  test("without numbers plays the sounds that were uploaded for its post", () => {
    expect(convert("[playlist]", "14").html).toContain("https://old.example/horn.mp3");
  });

  test("tells of sounds that are not in the export", () => {
    expect(convert('[playlist ids="99"]').losses).toMatchObject([{ field: "[playlist]", value: "99" }]);
  });
});

describe("a command in two pairs of brackets is no command, and is shown in one", () => {
  test.each<[copy: string, expected: string]>([
    ["Write [[gallery]] there.", "Write \\[gallery] there."],
    ['[[gallery ids="5"]]', '\\[gallery ids="5"]'],
    ["[[caption]A hall[/caption]]", "\\[caption]A hall\\[/caption]"],
  ])("%s", (copy, expected) => {
    expect(markdown(copy)).toBe(expected);
    expect(convert(copy).losses).toEqual([]);
  });

  test("brackets of the copy beside a command stay", () => {
    expect(markdown("[[caption]A hall[/caption] there]")).toMatch(/^\\\[\n\nA hall\n\nthere\]$/);
  });
});

test("a command that closes itself ends there", () => {
  const [first, second] = [
    '[audio src="https://old.example/a.mp3" /]',
    '[audio src="https://old.example/b.mp3"]',
  ];
  expect(markdown(`${first} Words between. ${second}[/audio]`)).toBe(
    "<https://old.example/a.mp3>\n\nWords between.\n\n<https://old.example/b.mp3>",
  );
});

test("a player that names no file is told of", () => {
  expect(convert("a [video] b").losses).toMatchObject([{ field: "[video]" }]);
  expect(convert('[audio mp3="https://old.example/a.mp3"]').losses).toEqual([]);
});
