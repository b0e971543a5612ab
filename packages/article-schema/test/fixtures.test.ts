import * as z from "zod";
import { describe, expect, test } from "vitest";
import { checkArticle } from "../src/checks/check-article.js";
import { checks } from "../src/checks/checks.js";
import { formatFindings } from "../src/findings/finding.js";
import { fixtures } from "./fixtures.js";

const Invalid = z.strictObject({
  expect: z.strictObject({
    code: z.string(),
    severity: z.enum(["error", "warning"]),
    path: z.array(z.union([z.string(), z.int()])),
  }),
  article: z.looseObject({}),
});
const invalid = fixtures("invalid").map(([name, data]) => [name, Invalid.parse(data)] as const);

describe("valid fixtures", () => {
  test.each(fixtures("valid"))("%s: nothing is found", (_, article) => {
    expect(checkArticle(article)).toEqual([]);
  });
});

describe("invalid fixtures", () => {
  test.each(invalid)("%s: this is found, and nothing else", (_, { expect: expected, article }) => {
    expect(checkArticle(article).map(({ code, severity, path }) => ({ code, severity, path }))).toEqual([
      expected,
    ]);
  });

  test("what is said of each stands in findings.txt", async () => {
    const texts = invalid.map(([name, { article }]) => `${name}\n${formatFindings(checkArticle(article))}\n`);
    await expect(texts.join("\n")).toMatchFileSnapshot("../fixtures/invalid/findings.txt");
  });

  test("there is at least one for every code", () => {
    const shape = [
      // Those of bodies and data that cannot be read are tested with the limits.
      "field-missing",
      "field-invalid",
      "field-unknown",
      "media-without-credit",
      "correction-without-date",
    ];
    const covered = new Set(invalid.map(([, { expect: expected }]) => expected.code));
    expect([...shape, ...checks.map(({ code }) => code)].filter((code) => !covered.has(code))).toEqual([]);
  });
});
