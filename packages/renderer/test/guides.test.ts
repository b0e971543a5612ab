import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type SnippetProject, snippetProject } from "./snippet-project.js";

describe.each(["use-the-schema", "render-articles"])("the guide %s", (guide) => {
  const text = readFileSync(new URL(`../../../docs/${guide}.md`, import.meta.url), "utf8");
  const snippets = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""], index) => ({
    name: /^\/\/ ([\w-]+)\.js\n/.exec(code)?.[1] ?? `example-${index}`,
    code,
    said: [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line = ""]) => line),
  }));
  let project: SnippetProject;
  beforeEach(() => {
    project = snippetProject();
  });
  afterEach(() => project.remove());

  test("has examples that run, and print what they say", () => {
    expect(snippets.length).toBeGreaterThan(1);
    for (const { name, code } of snippets) project.write(`${name}.js`, code);
    for (const { name, said } of snippets) {
      const { status, stdout, stderr } = project.run(`${name}.js`);
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: "" });
      // One that imports another prints what that does, too.
      expect(stdout.split("\n")).toEqual(expect.arrayContaining(said));
    }
  }, 60_000);

  test("has examples that are TypeScript, but for parameters without a type", () => {
    for (const { name, code } of snippets) project.write(`${name}.ts`, code);
    const compiled = project.compile(snippets.map(({ name }) => `${name}.ts`));
    expect(compiled).toEqual({ status: 0, stdout: "" });
  }, 60_000);
});
