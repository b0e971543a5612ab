import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Prints every module that a process has loaded, by listening to its loader. */
const listening = `
import { registerHooks } from "node:module";
const loaded = [];
registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
await import(process.argv[1]);
console.log(loaded.join("\\n"));`;

test.each(["rss", "atom", "json-feed", "sitemap", "opml", "template"])(
  "./%s loads no Markdown parser",
  (entry) => {
    const module = fileURLToPath(new URL(`../dist/${entry}/index.js`, import.meta.url));
    const { stdout, stderr } = spawnSync("node", ["--input-type=module", "--eval", listening, module], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toContain(`dist/${entry}/index.js`);
    expect(stdout).not.toMatch(/remark|micromark|mdast|unified|hast|zod/);
  },
);
