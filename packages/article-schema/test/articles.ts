import { checkArticle } from "../src/checks/check-article.js";

/** An article that nothing is wrong with. */
export const sound = {
  schemaVersion: 2,
  id: "tag:news.example,2024-05-01:harbour",
  slug: "harbour",
  language: "en",
  headline: "Harbour reopens",
  summary: "The harbour is open again.",
  body: "[Anna Berg](entity:anna-berg) opened the [harbour](entity:harbour). “It is done,” she said.",
  datePublished: "2024-05-01",
  entities: [
    { type: "person", id: "anna-berg", name: "Anna Berg" },
    { type: "place", id: "harbour", name: "Harbour" },
  ],
};

/**
 * Gives the code, path and place of every finding about the sound article with some fields changed; a field set to
 * `undefined` is left out.
 */
export function found(changes: object): readonly object[] {
  const fields = Object.entries({ ...sound, ...changes }).filter(([, value]) => value !== undefined);
  return checkArticle(Object.fromEntries(fields)).map(({ code, path, place }) =>
    place ? { code, path: path.join("."), place } : { code, path: path.join(".") },
  );
}
