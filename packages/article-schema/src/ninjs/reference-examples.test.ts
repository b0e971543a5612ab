import { describe, expect, test } from "vitest";
import { exampleNames, readReference, referenceFolder, skipNote } from "../../test/ninjs/reference-data.ts";
import { Article } from "../article/article.js";
import { formatPath, type Path } from "../findings/finding.js";
import { fromNinjs } from "./from-ninjs.js";
import { plainTextToMarkdown } from "./plain-text-to-markdown.js";
import type { FromNinjsOptions } from "./read-item.js";

/** What an example may lack. Only what it does lack is used. */
const options: FromNinjsOptions = {
  defaults: {
    id: "tag:news.example,2031-05-04:imported",
    slug: "imported",
    language: "en",
    headline: "Default headline",
    summary: "Default summary.",
    body: "Default body.",
    datePublished: "2031-05-04",
  },
  credit: "Default credit",
};

/** Words that say how a value is to be read; they are in the article as the place where that value stands. */
const ofForm = new Set(["role", "contentType", "rel", "type", "standard"]);

function* strings(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === "string" || typeof value === "number") yield { path, text: String(value) };
  else if (typeof value === "object" && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      yield* strings(child, [...path, Array.isArray(value) ? Number(name) : name]);
    }
  }
}

const missing: Readonly<Record<string, readonly string[]>> = {
  "001_simple_example.json": ["id", "slug", "language", "summary"],
  "002_renditions_example.json": ["id", "slug", "language", "headline", "summary", "datePublished"],
  "003_associations_example.json": ["id", "slug", "language", "summary", "body"],
  "004_simple_text_article.json": ["id", "slug", "language", "summary"],
  "005_complex_text_article.json": ["id", "slug", "summary"],
  "006_photo_only.json": ["id", "slug", "language", "body"],
  "007_multimedia.json": ["id", "slug", "summary"],
  "008_event.json": ["id", "slug", "language", "headline", "summary", "body", "datePublished"],
};

describe.skipIf(referenceFolder === undefined)(`IPTC's examples${skipNote}`, () => {
  test("there are eight", () => {
    expect(exampleNames).toHaveLength(8);
  });

  test.each(exampleNames)("%s becomes an article, with all that is not in it listed", (name) => {
    const input = readReference(`examples/${name}`);
    const result = fromNinjs(input, options);
    expect(result.findings).toBeUndefined();
    expect(Article.safeParse(result.value).success).toBe(true);
    const kept = new Set([...strings(result.value)].map(({ text }) => text));
    const listed = ({ path }: { path: Path }): boolean =>
      result.losses.some((loss) => loss.path.every((step, at) => step === path[at]));
    const silent = [...strings(input)].filter(
      (leaf) =>
        !listed(leaf) &&
        !kept.has(leaf.text) &&
        !kept.has(plainTextToMarkdown(leaf.text)) &&
        !leaf.path.some((step) => ofForm.has(String(step))),
    );
    expect(silent).toEqual([]);
  });

  test.each(exampleNames)("%s by itself is refused, with what is missing and how to supply it", (name) => {
    const result = fromNinjs(readReference(`examples/${name}`));
    expect(result.success).toBe(false);
    expect(result.findings?.map(({ path }) => formatPath(path))).toEqual(missing[name]);
    const hints = result.findings?.map(({ hint }) => hint) ?? [];
    expect(hints.filter((hint) => !hint.includes("option “defaults”"))).toEqual([]);
  });
});
