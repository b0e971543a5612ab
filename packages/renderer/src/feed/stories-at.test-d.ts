import { expectTypeOf, test } from "vitest";
import type { Story } from "../story.js";
import { storiesAt } from "./stories-at.js";

test("stories that carry more than a story does still do", () => {
  const stories: readonly (Story & { readonly views: number })[] = [];
  expectTypeOf(storiesAt(stories, new Date(0))).toEqualTypeOf<
    readonly (Story & { readonly views: number })[]
  >();
});
