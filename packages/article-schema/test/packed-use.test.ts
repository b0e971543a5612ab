import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sound } from "./articles.js";
import { type ScratchProject, scratchProject } from "./scratch-project.js";

let project: ScratchProject;
beforeAll(() => {
  project = scratchProject();
});
afterAll(() => project.remove());

test("works in Node, by import and by require", () => {
  const use = `const { headline } = parseArticle(JSON.parse(process.argv[2] ?? process.argv[1])); console.log(headline, checkArticle({}).length > 5);`;
  const json = JSON.stringify(sound);
  project.write("import.js", `import { checkArticle, parseArticle } from "@copydesk/article-schema"; ${use}`);
  project.write(
    "require.cjs",
    `const { checkArticle, parseArticle } = require("@copydesk/article-schema"); ${use}`,
  );
  for (const file of ["import.js", "require.cjs"]) {
    expect(project.run("node", file, json)).toEqual({ status: 0, output: "Harbour reopens true\n" });
  }
});

test("keeps the checks of an extended article", () => {
  project.write(
    "extended.js",
    `import { Article } from "@copydesk/article-schema";
import * as z from "zod";
const Priced = Article.extend({ price: z.number() });
const input = { ...JSON.parse(process.argv[2]), price: 1 };
console.log(Priced.parse(input).price, Priced.safeParse({ ...input, datePublished: "2023-06-31" }).success, Article.safeParse(input).success);`,
  );
  expect(project.run("node", "extended.js", JSON.stringify(sound)).output).toBe("1 false false\n");
});

test("is consumed as Standard Schema", () => {
  project.write(
    "standard.js",
    `import { Article } from "@copydesk/article-schema";
const { vendor, version, validate } = Article["~standard"];
const result = await validate({});
console.log(vendor, version, result.issues.some(({ path }) => path[0] === "headline"));`,
  );
  expect(project.run("node", "standard.js").output).toBe("zod 1 true\n");
});

test("does what its README says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const snippets = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  expect(snippets.length).toBeGreaterThan(10);
  for (const [index, code] of snippets.entries()) {
    project.write(`snippet-${index}.js`, code);
    const { status, output } = project.run("node", `snippet-${index}.js`);
    const promised = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printed]) => printed);
    const printed = output.trimEnd().split("\n");
    // Where every line is promised, nothing else is printed.
    const all = promised.length === code.match(/^console\.log/gm)?.length;
    expect({ code, status, printed: all ? printed : promised }).toEqual({
      code,
      status: 0,
      printed: promised,
    });
    expect(printed).toEqual(expect.arrayContaining(promised));
  }
});

test("holds what it needs, and no test, source or map", () => {
  const { output } = project.run("find", "node_modules/@copydesk/article-schema", "-type", "f");
  const files = output
    .trim()
    .split("\n")
    .map((file) => file.replace("node_modules/@copydesk/article-schema/", ""));
  expect(files).toEqual(
    expect.arrayContaining(["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"]),
  );
  expect(
    files.filter((file) => /\.test\.|\.map$|(?<!\.d)\.ts$|fixtures|testing\/.*\.json/.test(file)),
  ).toEqual([]);
});
