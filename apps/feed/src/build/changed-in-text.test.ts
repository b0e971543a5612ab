import { expect, test } from "vitest";
import { article, libraryStory } from "../../test/article.js";
import { changedInText } from "./changed-in-text.js";

const edit = (slug: string, fields: Parameters<typeof article>[1]) => ({
  place: 7,
  before: libraryStory(article(slug)),
  after: libraryStory(article(slug, fields)),
});
const inText = edit("a", { body: "Other text.", dateModified: "2019-11-23" });

test("gives the stories that have changed, where they say something else and nothing besides", () => {
  expect(changedInText({ edits: [inText] })).toEqual(new Map([[7, inText.after]]));
  expect(changedInText({ edits: [] })).toEqual(new Map());
});

test("gives nothing where a story is listed elsewhere now, or it is not known what has changed", () => {
  expect(changedInText({ edits: [inText, edit("b", { section: "Asia" })] })).toBeUndefined();
  expect(changedInText({})).toBeUndefined();
});
