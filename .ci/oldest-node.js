/**
 * Uses the built packages on the Node that runs this: every entry loads, articles are judged as the fixtures say, and stories come
 * out as the goldens have them. It is plain JavaScript and needs no test runner, for those want a newer Node than our users.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("..", import.meta.url);
const read = (file) => readFileSync(new URL(file, root), "utf8");
const list = (folder) => readdirSync(new URL(folder, root));

for (const folder of ["packages/article-schema", "packages/renderer"]) {
  const { name, exports } = JSON.parse(read(`${folder}/package.json`));
  for (const [entry, target] of Object.entries(exports)) {
    if (typeof target === "string") continue;
    test(`${name}${entry.slice(1)} loads`, async () => {
      const loaded = await import(new URL(`${folder}/${target.default}`, root).href);
      assert.notEqual(Object.keys(loaded).length, 0);
    });
  }
}

const schema = await import(new URL("packages/article-schema/dist/index.js", root).href);
const renderer = await import(new URL("packages/renderer/dist/index.js", root).href);

for (const file of list("packages/article-schema/fixtures/valid"))
  test(`${file} is valid`, () => {
    const article = JSON.parse(read(`packages/article-schema/fixtures/valid/${file}`));
    assert.deepEqual(schema.checkArticle(article), []);
  });

// Beside the articles stands what is found in each, as text.
for (const file of list("packages/article-schema/fixtures/invalid").filter((name) => name.endsWith(".json")))
  test(`${file} is not valid`, () => {
    const { article, expect } = JSON.parse(read(`packages/article-schema/fixtures/invalid/${file}`));
    assert.deepEqual(
      schema.checkArticle(article).map(({ code }) => code),
      [expect.code],
    );
  });

for (const name of list("packages/renderer/fixtures")) {
  const golden = `packages/renderer/fixtures/${name}`;
  if (!list(golden).includes("story.html")) continue;
  test(`${name} is rendered as it is elsewhere`, () => {
    const [, url] = /<link rel="canonical" href="([^"]+)"/.exec(read(`${golden}/head.html`)) ?? [];
    const story = renderer.renderStory(JSON.parse(read(`${golden}/article.json`)), {
      url: url ?? "https://news.example/stories/story/",
    });
    assert.equal(`${renderer.renderArticle(story)}\n`, read(`${golden}/story.html`));
    assert.equal(renderer.storyText(story), read(`${golden}/story.txt`));
    assert.equal(renderer.storyMarkdown(story), read(`${golden}/story.md`));
  });
}
