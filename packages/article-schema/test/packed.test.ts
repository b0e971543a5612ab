import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript-5";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Article } from "../src/article/article.js";
import { Person } from "../src/entities/person.js";
import { sound } from "./articles.js";
import { type ScratchProject, scratchProject } from "./scratch-project.js";

const require = createRequire(import.meta.url);
const compilers = [
  ["TypeScript 7", path.join(path.dirname(require.resolve("typescript/package.json")), "bin/tsc")],
  ["TypeScript 5.9", path.join(path.dirname(require.resolve("typescript-5/package.json")), "bin/tsc")],
] as const;

function raise(message: string): never {
  throw new Error(message);
}

let project: ScratchProject;
beforeAll(() => {
  project = scratchProject();
});
afterAll(() => project.remove());

describe("the packed package", () => {
  const consumer = `
import { Article, checkArticle, type Entity, type Finding, parseArticle, safeParseArticle } from "@copydesk/article-schema";
import { toJsonLd } from "@copydesk/article-schema/json-ld";
import { toJsonSchema } from "@copydesk/article-schema/json-schema";
import { toNinjs } from "@copydesk/article-schema/ninjs";
import { articleArbitrary } from "@copydesk/article-schema/testing";
import { type MarkdownParser, type Publication, readArticle } from "@copydesk/article-schema";
import * as z from "zod";

declare const publication: Publication;
const parseMarkdown: MarkdownParser = () => ({ type: "root", children: [] });
const reading = readArticle({}, { parseMarkdown });
if (reading.article) {
  toJsonLd(reading.article, publication, { body: reading.body })["@graph"].length.toFixed();
  toNinjs(reading.article).value.standard?.version?.toUpperCase();
}
articleArbitrary().map(({ headline }) => headline.toUpperCase());
toJsonSchema("article");
// @ts-expect-error There is no such subject.
toJsonSchema("articles");

const article: Article = parseArticle({});
const findings: Finding[] = checkArticle(article);
const result = safeParseArticle(findings);
if (result.success) result.data.headline.toUpperCase();
else result.error.findings[0]?.code.toUpperCase();

function partiesOf(entity: Entity): readonly string[] {
  return entity.type === "agreement" ? entity.parties : [];
}
partiesOf(article.entities[0]!);

const Priced = Article.extend({ price: z.number() });
type Priced = z.infer<typeof Priced>;
const price: number = Priced.parse({}).price;
const headline: Priced["headline"] = "text";

// @ts-expect-error A brand keeps text that nobody checked from passing for an id.
const id: Article["id"] = "tag:news.example,2019:a";
// @ts-expect-error There is no such field.
article.headlin;
export { headline, id, price };
`;

  test.each(
    compilers.flatMap(([name, tsc]) =>
      (["nodenext", "bundler"] as const).map((resolution) => [name, resolution, tsc] as const),
    ),
  )(
    "has types for %s with %s resolution",
    (_, resolution, tsc) => {
      project.write("consumer.ts", consumer);
      const modules =
        resolution === "nodenext"
          ? { module: "nodenext" }
          : { module: "esnext", moduleResolution: "bundler" };
      const compilerOptions = {
        ...modules,
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        target: "es2022",
        types: [],
      };
      project.write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
      expect(project.run("node", tsc)).toEqual({ status: 0, output: "" });
    },
    60_000,
  );

  test("has types that say what they are called, and what each field means", () => {
    project.write(
      "hover.ts",
      `import { downgrade, parseArticle, Person } from "@copydesk/article-schema";
import { toNinjs } from "@copydesk/article-schema/ninjs";
export const article = parseArticle({});
export const { entities } = article;
export const older = downgrade(article, 1);
export const ninjs = toNinjs(article);
export const person: Person = Person.parse({});
export const records: Record<string, unknown>[] = [article, person];`,
    );
    const file = path.join(project.folder, "hover.ts");
    const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, types: [], strict: true });
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(
      program.getSourceFile(file) ?? raise("There is no such file."),
    );
    const typeOf = (name: string) =>
      checker.getTypeOfSymbol(
        module?.exports?.get(ts.escapeLeadingUnderscores(name)) ?? raise(`There is no ${name}.`),
      );
    expect(program.getSemanticDiagnostics()).toEqual([]);
    expect(
      ["article", "entities", "person", "older", "ninjs"].map((name) => checker.typeToString(typeOf(name))),
    ).toEqual(["Article", "Entity[]", "Person", "Converted<ArticleVersion1>", "Converted<Ninjs>"]);
    const meanings = (name: string) => {
      const fields = typeOf(name).getProperties();
      const comment = (field: ts.Symbol) =>
        ts.displayPartsToString(field.getDocumentationComment(checker)) || undefined;
      return Object.fromEntries(fields.map((field) => [field.name, comment(field)]));
    };
    const described = ({ shape }: { readonly shape: Readonly<Record<string, { description?: string }>> }) =>
      Object.fromEntries(Object.entries(shape).map(([name, { description }]) => [name, description]));
    expect(meanings("article")).toEqual(described(Article));
    expect(meanings("person")).toEqual(described(Person));
    expect(Object.values(meanings("article"))).not.toContain(undefined);
  });

  test("works in Node, by import and by require", () => {
    const use = `const { headline } = parseArticle(JSON.parse(process.argv[2] ?? process.argv[1])); console.log(headline, checkArticle({}).length > 5);`;
    const json = JSON.stringify(sound);
    project.write(
      "import.js",
      `import { checkArticle, parseArticle } from "@copydesk/article-schema"; ${use}`,
    );
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
});

describe("a bundle for browsers", () => {
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

  test("needs no Node, and no more than 35 KB to parse an article; a single entity needs visibly less", async () => {
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
});
