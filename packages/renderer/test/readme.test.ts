import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mostEmbedded } from "../src/address/embedded-picture.js";
import { attacks } from "./attacks.js";
import { type SnippetProject, snippetProject } from "./snippet-project.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [first = "", ...snippets] = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""]) => code);

let project: SnippetProject;
beforeAll(() => {
  project = snippetProject();
  project.write("story.js", first);
});
afterAll(() => project.remove());

test("the README begins with the file that its examples import", () => {
  expect(first.startsWith("// story.js\n")).toBe(true);
  expect(snippets.length).toBeGreaterThanOrEqual(9);
});

test.each(snippets.map((code, index) => ({ code, index })))(
  "example $index runs, and prints what it says",
  ({ code, index }) => {
    const file = `example-${index}.js`;
    project.write(file, code);
    const { status, stdout, stderr } = project.run(file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const said = [...code.matchAll(/console\.log\(.*[;,] \/\/ (.*)$/gm)].map(([, line = ""]) => line);
    expect(said.length).toBeGreaterThan(0);
    expect(stdout.trimEnd().split("\n")).toEqual(said);
  },
  60_000,
);

test("the examples are TypeScript, but for parameters without a type", () => {
  const files = [first, ...snippets].map((code, index) => {
    const name = index === 0 ? "story.ts" : `typed-${index}.ts`;
    project.write(name, code);
    return name;
  });
  expect(project.compile(files)).toEqual({ status: 0, stdout: "" });
}, 60_000);

test("the README has its numbers from the code", () => {
  expect(readme).toContain(`at most ${mostEmbedded.toLocaleString("en")}\n  characters`);
  expect(readme).toContain(`- ${attacks.length} attacks`);
});
