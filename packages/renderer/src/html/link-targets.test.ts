import { expect, test } from "vitest";
import { article } from "../../test/stories.js";
import { linkTargets } from "./link-targets.js";

const told = article({ entities: [{ type: "place", id: "oslo", name: "Oslo" }] });
const page = "https://news.example/stories/#harbour";

test("leads mentions to the list on the story's page, whatever place of the page its address names", () => {
  const { entityUrl, storyUrl } = linkTargets(told, page, undefined);
  expect(entityUrl("oslo")).toBe("https://news.example/stories/#entity-oslo");
  expect(entityUrl("rome")).toBeUndefined();
  expect(storyUrl).toBe(page);
});

test("leads mentions to the pages of entities, of those alone that the article carries", () => {
  const { entityUrl } = linkTargets(told, page, (id) => `https://news.example/${id}/`);
  expect(entityUrl("oslo")).toBe("https://news.example/oslo/");
  expect(entityUrl("rome")).toBeUndefined();
});
