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
