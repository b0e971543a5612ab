import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { sound } from "../../test/articles.js";
import { fixtures } from "../../test/fixtures.js";
import { Article } from "../article/article.js";
import { ArticleError, parseArticle, safeParseArticle } from "../article/parse-article.js";
import type { Path } from "../findings/finding.js";
import { valueAt } from "../findings/schema-at.js";
import { articleArbitrary } from "../testing/article-arbitrary.js";
import { downgrade, migrate, schemaVersions } from "./migrate.js";
import { ArticleVersion1 } from "./version-1.js";

/** Every value in data that is not an object or a list, and every empty list, with its path. */
function* leaves(value: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) yield [path, value];
  else
    for (const [key, part] of Object.entries(value))
      yield* leaves(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step);

describe.each(schemaVersions)("version %i", (version) => {
  test.each(fixtures(`versions/${version}`))("%s is read for ever", (_, data) => {
    const article = migrate(data);
    expect(Article.parse(article)).toEqual(article);
    expect(article.schemaVersion).toBe(2);
  });
});

test("a version 1 article keeps all that it says", () => {
  const [[, data] = []] = fixtures("versions/1");
  const { authors, media, ...rest } = ArticleVersion1.parse(data);
  const article = migrate(data);
  expect(article).toMatchObject({ ...rest, schemaVersion: 2 });
  expect(article.authors).toEqual(authors.map((name) => ({ name })));
  expect(media).toHaveLength(4);
  expect(article.media.map(({ renditions }) => renditions)).toEqual([
    [{ url: "https://news.example/quay.jpg", mediaType: "image/jpeg", width: 800, height: 600 }],
    [{ url: "https://news.example/quay.WEBM?x=1", mediaType: "video/webm" }],
    [{ url: "https://news.example/sound", mediaType: "application/octet-stream" }],
    [],
  ]);
});

test("an address may end in anything, as in what objects have", () => {
  const [[, data] = []] = fixtures("versions/1");
  const {
    media: [medium],
    ...rest
  } = ArticleVersion1.parse(data);
  const { mediaType: _, ...unsaid } = medium ?? {};
  const article = migrate({ ...rest, media: [{ ...unsaid, url: "https://news.example/a.constructor" }] });
  expect(article.media[0]?.renditions[0]?.mediaType).toBe("application/octet-stream");
});

test("an article that goes back to version 1 and on again differs by its listed losses alone", () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const { value, losses } = downgrade(article, 1);
      expect(ArticleVersion1.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
      const again = migrate(value);
      for (const [path, leaf] of leaves(article)) {
        const lost = losses.some((loss) => startsWith(path, loss.path));
        const kept = JSON.stringify(valueAt(again, ...path)) === JSON.stringify(leaf);
        expect(kept, JSON.stringify(path)).toBe(!lost);
      }
      expect([...leaves(again)].filter(([path]) => valueAt(article, ...path) === undefined)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the newest version needs no way down", () => {
  const article = parseArticle(fixtures("valid")[0]?.[1]);
  expect(downgrade(article, 2)).toEqual({ value: article, losses: [] });
});

test.each([
  [{ schemaVersion: 1, authors: [{ name: "A" }] }, "authors[0] is an object: it must be a string"],
  [{ schemaVersion: 3 }, "version 3 of the model, and the newest"],
  [{}, "schemaVersion is missing"],
  ["text", "it must be an object"],
])("what no version has is refused: %j", (input, message) => {
  expect(() => migrate(input)).toThrow(ArticleError);
  expect(() => migrate(input)).toThrow(message);
});

test("an article of an older version is told how to become new", () => {
  const [, data] = fixtures("versions/1")[0] ?? [];
  expect(() => parseArticle(data)).toThrow("Call migrate()");
});

test("says of a version that is not known what to do", () => {
  const newer = { code: "version-newer", path: ["schemaVersion"] };
  expect(safeParseArticle({ schemaVersion: 3, title: "x" }).error?.findings).toMatchObject([newer]);
  expect(() => migrate({ schemaVersion: 99 })).toThrow(/version-newer\n.*version 99.*newest known here is 2/);
  for (const schemaVersion of [0, -1, 1.5, "2", null]) {
    const finding = safeParseArticle({ schemaVersion }).error?.findings[0];
    expect(finding).toMatchObject({ code: "field-invalid", path: ["schemaVersion"] });
    expect(finding?.hint).not.toContain("Did you mean");
  }
  const version: number = 3;
  // @ts-expect-error A program without types may ask for any version.
  expect(() => downgrade(Article.parse(sound), version)).toThrow(RangeError);
});

test("a field of one's own is no field of version 1, and is told as lost", () => {
  const own = Article.extend({ price: z.number() }).parse({ ...sound, price: 2 });
  const { value, losses } = downgrade(own, 1);
  expect(losses).toEqual([{ path: ["price"], reason: "Version 1 has no such field." }]);
  expect(value).toEqual(downgrade(Article.parse(sound), 1).value);
});
