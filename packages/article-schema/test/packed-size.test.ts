import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ScratchProject, scratchProject } from "./scratch-project.js";

let project: ScratchProject;
beforeAll(() => {
  project = scratchProject();
});
afterAll(() => project.remove());

/** Bundles what a module imports as a site would, and gives its size compressed, in bytes. */
async function sizeOf(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: project.folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

test("a bundle for browsers needs no Node, and no more than 35 KB to parse an article; a single entity needs visibly less", async () => {
  const parse = await sizeOf(
    `import { parseArticle } from "@copydesk/article-schema"; console.log(parseArticle);`,
  );
  const entity = await sizeOf(`import { Place } from "@copydesk/article-schema"; console.log(Place);`);
  const check = await sizeOf(
    `import { checkArticle } from "@copydesk/article-schema"; console.log(checkArticle);`,
  );
  expect(parse).toBeLessThanOrEqual(35_000);
  expect(entity).toBeLessThan(parse * 0.9);
  // The Markdown parser comes with the checks, and not with the parser of articles.
  expect(check).toBeGreaterThan(parse + 10_000);
  expect(readFileSync(new URL("../README.md", import.meta.url), "utf8")).toContain(
    `${Math.ceil(parse / 1000)} KB`,
  );
});
