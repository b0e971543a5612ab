import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { checkArticle } from "../checks/check-article.js";
import { parseArticle } from "../article/parse-article.js";
import { formatPath } from "../findings/finding.js";
import { fromNinjs } from "./from-ninjs.js";
import type { Loss } from "../conversion/loss.js";
import { toNinjs } from "./to-ninjs.js";

const fixtures = new URL("../../fixtures/ninjs/", import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, fixtures), "utf8"));
}

function fileAt(path: string): string {
  return new URL(path, fixtures).pathname;
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function asLines(losses: readonly Loss[]): string {
  return losses.map(({ path, reason }) => `${formatPath(path)}: ${reason}\n`).join("");
}

/** The fields of the article that the item does not say. */
const Defaults = z.object({ id: z.string(), slug: z.string() });

const names = readdirSync(fixtures);
const isForeign = (name: string): boolean => existsSync(new URL(`${name}/defaults.json`, fixtures));

describe.each(names.filter((name) => !isForeign(name)))("%s, written", (name) => {
  const article = parseArticle(read(`${name}/article.json`));
  const { value, losses } = toNinjs(article);

  test("is the golden file, with the losses listed there", async () => {
    await expect(asText(value)).toMatchFileSnapshot(fileAt(`${name}/ninjs.json`));
    await expect(asLines(losses)).toMatchFileSnapshot(fileAt(`${name}/losses.txt`));
  });

  test("leaves its input alone and gives the same again", () => {
    expect(article).toEqual(parseArticle(read(`${name}/article.json`)));
    expect(asText(toNinjs(article))).toBe(asText({ value, losses }));
  });
});

describe.each(names.filter(isForeign))("%s, read", (name) => {
  const input = read(`${name}/ninjs.json`);
  const result = fromNinjs(input, {
    defaults: Defaults.parse(read(`${name}/defaults.json`)),
  });

  test("is the golden file, with the losses listed there", async () => {
    await expect(asText(result.value)).toMatchFileSnapshot(fileAt(`${name}/article.json`));
    await expect(asLines(result.losses)).toMatchFileSnapshot(fileAt(`${name}/losses.txt`));
  });

  test("has the shape of an article, and nothing in it refers to nothing", () => {
    const codes = checkArticle(result.value).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("field-") || code.startsWith("reference-"))).toEqual([]);
  });

  test("leaves its input alone", () => {
    expect(input).toEqual(read(`${name}/ninjs.json`));
  });
});
