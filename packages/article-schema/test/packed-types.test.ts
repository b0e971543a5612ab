import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript-5";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Article } from "../src/article/article.js";
import { Person } from "../src/entities/person.js";
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
checkArticle(Priced.parse({}), { schema: Priced });
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
      resolution === "nodenext" ? { module: "nodenext" } : { module: "esnext", moduleResolution: "bundler" };
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

test("has types by which the README's examples are TypeScript, but for parameters without a type", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const files = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = ""], index) => {
    project.write(`example-${index}.ts`, code);
    return `example-${index}.ts`;
  });
  expect(files.length).toBeGreaterThan(10);
  const compilerOptions = {
    module: "nodenext",
    strict: true,
    noImplicitAny: false,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
  };
  project.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  expect(project.run("node", compilers[0][1])).toEqual({ status: 0, output: "" });
}, 60_000);

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
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) ?? raise("There is no such file."));
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
