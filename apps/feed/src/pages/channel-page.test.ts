import { expect, test } from "vitest";
import { article } from "../../test/article.js";
import { testEdition } from "../../test/edition.js";

const author = [{ name: "Jane Doe", entity: "jane-doe" }];
const entities = [{ id: "jane-doe", type: "person", name: "Jane Doe" }];
const stories = Array.from({ length: 100 }, (_, index) =>
  article(`s${index}`, { authors: author, entities, about: ["jane-doe"], datePublished: "2019-11-21" }),
);
const about = '<a href="https://news.example/entities/jane-doe/">Jane Doe</a></p>';

test("an author's page leads to the entity where the newest story shows the way; the pages after it stay as they are", () => {
  const before = testEdition(stories);
  const newer = article("new", { authors: author, entities, datePublished: "2019-11-22" });
  const after = testEdition([...stories, newer]);
  const [first, second] = ["authors/jane-doe/index.html", "authors/jane-doe/page/1/index.html"] as const;
  expect(before.text(first)).toContain(about);
  expect(after.text(first)).not.toContain(about);
  expect(after.digest(second)).toBe(before.digest(second));
  expect(after.text(second)).toBe(before.text(second));
});
