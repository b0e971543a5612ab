import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { hostileMarkdown } from "./hostile-markdown.js";

/** A parser in native code that overflows its stack takes its whole process with it, so each body has a process of its own. */
const rendering = `
import { text } from "node:stream/consumers";
const [html, native] = await Promise.all([import(process.argv[1]), import(process.argv[2])]);
const targets = { storyUrl: "https://news.example/", entityUrl: () => undefined };
const markdown = JSON.parse(await text(process.stdin));
const [ours, theirs] = [html.markdownToHtml(markdown, targets, native.nativeParser), html.markdownToHtml(markdown, targets)];
console.log(ours === theirs ? "same" : "different");`;

const built = (module: string) => fileURLToPath(new URL(`../dist/${module}`, import.meta.url));
const modules = [built("markdown/markdown-to-html.js"), built("native/index.js")];

describe("hostile bodies", () => {
  test.each(Object.entries(hostileMarkdown))(
    "%s become the same HTML through both parsers",
    (_, markdown) => {
      const { status, signal, stdout, stderr } = spawnSync(
        "node",
        ["--input-type=module", "--eval", rendering, ...modules],
        { encoding: "utf8", input: JSON.stringify(markdown), timeout: 60_000 },
      );
      expect({ status, signal, stdout, stderr }).toEqual({
        status: 0,
        signal: null,
        stdout: "same\n",
        stderr: "",
      });
    },
    90_000,
  );
});
