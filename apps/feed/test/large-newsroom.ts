import type { Newsroom, StoryDraft } from "./newsroom.js";

/**
 * Makes a newsroom of many stories: withdrawn and embargoed ones, moved ones, in two languages and many sections.
 *
 * @param count how many stories it has
 * @param story gives what is different about a story
 */
export function largeNewsroom(
  count: number,
  story: (index: number) => Partial<StoryDraft> = () => ({}),
): Newsroom {
  const stories = Array.from({ length: count }, (_, index): [string, StoryDraft] => {
    const id = `tag:news.example,2019:s${index}`;
    const plain = {
      id,
      slug: `s${index}`,
      formerSlugs: index % 7 === 0 ? [`old-${index}`] : [],
      headline: `Story ${index}`,
      body: `It is about [Japan](entity:japan), and *what* is in 🗾.\n\n| a | b |\n|---|---|\n| ${index} | c |\n`,
      section: `Section ${index % 40}`,
      language: index % 5 === 0 ? "ko" : "en",
      status: index % 50 === 0 ? ("withdrawn" as const) : ("published" as const),
      dateModified: "2019-11-23T00:00:00Z",
      embargoedUntil: index % 60 === 1 ? "2030-01-01T00:00:00Z" : undefined,
      author: `Author ${index % 20}`,
      about: ["japan"],
    };
    return [id, { ...plain, ...story(index) }];
  });
  return { title: "News", entities: new Map([["japan", "Japan"]]), stories: new Map(stories) };
}
