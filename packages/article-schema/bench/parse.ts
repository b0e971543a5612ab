/** Measures how many articles a second one core checks, beside ajv on the same schema. Run it with `pnpm bench`. */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { Article, checkArticle, parseArticle, readArticle } from "@copydesk/article-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { markdownToMdast } from "satteri";
import * as z from "zod";
import { rates } from "./rates.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const versionAt = (path: string): string => z.object({ version: z.string() }).parse(read(path)).version;

const article = read("../../../apps/feed/fixtures/gsomia/article.json");
// Zod writes annotations that ajv's strict mode does not know. The schema is measured as it is written.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validate = ajv.compile(z.toJSONSchema(Article, { io: "input" }));

/** A native Markdown parser, set to read CommonMark and nothing else. */
const parseMarkdown = (markdown: string) =>
  markdownToMdast(markdown, { features: { gfm: false, frontmatter: false } });

const subjects = {
  "Article.safeParse": () => Article.safeParse(article).success,
  parseArticle: () => parseArticle(article).headline !== "",
  checkArticle: () => checkArticle(article).every(({ severity }) => severity !== "error"),
  "readArticle, with satteri for the Markdown": () =>
    readArticle(article, { parseMarkdown }).findings.length === 0,
  "ajv, on the JSON Schema": () => validate(article),
};
// A refusal ends early, so its speed would say nothing.
for (const [name, accepts] of Object.entries(subjects))
  if (!accepts()) throw new Error(`${name} refuses the article`);

const rounds = 9;
const milliseconds = 300;
const medians = rates(subjects, rounds, milliseconds);
const base = medians.get("parseArticle") ?? Number.NaN;
const table = [
  "| Function | Articles a second | Beside `parseArticle` |",
  "| --- | ---: | ---: |",
  ...Array.from(
    medians,
    ([name, rate]) =>
      `| ${name} | ${Math.round(rate).toLocaleString("en")} | ${(rate / base).toFixed(2)} × |`,
  ),
].join("\n");
const zodVersion = versionAt("../node_modules/zod/package.json");
const satteriVersion = versionAt("../node_modules/satteri/package.json");
const ajvVersion = versionAt("../node_modules/ajv/package.json");

const report = `# How fast an article is read

\`pnpm bench\` writes this file. It reads the GSOMIA article on one core: medians of ${rounds} interleaved rounds of
${milliseconds} ms. The goal for \`parseArticle\` is 10,000 articles a second.

${table}

Node ${process.versions.node}, zod ${zodVersion}, ajv ${ajvVersion}, satteri ${satteriVersion}; ${availableParallelism()} CPUs (${cpus()[0]?.model ?? "unknown"}).
ajv answers only whether the JSON Schema holds; what the schema cannot say, such as integrity, it does not look at.
`;
console.log(table);
writeFileSync(new URL("RESULTS.md", import.meta.url), report);
