import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Prints every module that a process has loaded, by listening to its loader. */
const listening = `
import { registerHooks } from "node:module";
const loaded = [];
registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
await import(process.argv[1]);
console.log(loaded.join("\\n"));`;

/** Gives the modules that a process loads which imports an entry of the built package. */
function loadedBy(entry: string): string {
  const module = fileURLToPath(new URL(`../dist/${entry}/index.js`, import.meta.url));
  const { stdout, stderr } = spawnSync("node", ["--input-type=module", "--eval", listening, module], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toContain(`${path.join("dist", entry)}/index.js`);
  return stdout;
}

test.each(["rss", "atom", "json-feed", "sitemap", "opml", "template"])(
  "./%s loads no Markdown parser",
  (entry) => {
    expect(loadedBy(entry)).not.toMatch(/remark|micromark|mdast|unified|hast|satteri|zod/);
  },
);

test.each([".", "html"])("%s loads no native parser", (entry) => {
  expect(loadedBy(entry)).not.toContain("satteri");
});

test("./native loads one", () => {
  expect(loadedBy("native")).toContain("satteri");
});
