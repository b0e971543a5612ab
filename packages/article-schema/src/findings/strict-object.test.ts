import { describe, expect, test } from "vitest";
import * as z from "zod";
import { sound } from "../../test/sound.js";
import { Article } from "../article/article.js";

describe("an unknown field is told with the one that was meant", () => {
  test.each([
    [
      "mistyped",
      { headlin: "H" },
      /^There is no field “headlin”, so what it says would be lost\. Did you mean “headline”\?$/,
    ],
    [
      "called otherwise elsewhere",
      { abstract: "S" },
      /^There is no field “abstract”, so what it says would be lost\. Did you mean “summary”\?$/,
    ],
    [
      "called otherwise elsewhere, as is one that is there already",
      { published: false },
      /^There is no field “published”, so what it says would be lost\. Did you mean “status”\?$/,
    ],
    [
      "like none",
      { wxyz: 1 },
      /^There is no field “wxyz”, so what it says would be lost. Take it out, or use one of: schemaVersion, .* price\.$/,
    ],
    [
      "two",
      { tgas: [], wxyz: 1 },
      /^There is no field “tgas”, so what it says would be lost. Did you mean “tags”\? There is no field “wxyz”, /,
    ],
    [
      "of an extension",
      { pric: 1, price: 1 },
      /^There is no field “pric”, so what it says would be lost\. Did you mean “price”\?$/,
    ],
  ])("by zod's own message: %s", (_, fields, message) => {
    const { error } = Article.extend({ price: z.number().optional() }).safeParse({ ...sound, ...fields });
    expect(error?.issues.map(({ code, path }) => [code, path])).toEqual([["unrecognized_keys", []]]);
    expect(error?.issues[0]?.message).toMatch(message);
  });

  test("within another, to those who know a Standard Schema alone", async () => {
    const media = [{ kind: "photo", credit: "C", captoin: "C" }];
    const { issues } = await Article["~standard"].validate({ ...sound, media });
    expect(issues).toEqual([
      expect.objectContaining({
        path: ["media", 0],
        message: "There is no field “captoin”, so what it says would be lost. Did you mean “caption”?",
      }),
    ]);
  });

  test("and what is no object is told as zod tells it", () => {
    expect(Article.safeParse(5).error?.issues[0]?.message).toBe(
      "Invalid input: expected object, received number",
    );
  });
});
