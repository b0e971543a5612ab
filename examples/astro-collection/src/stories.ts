import { ArticleError, checkArticle, parseArticle } from "@copydesk/article-schema";
import { renderStory, type Story } from "@copydesk/renderer";
import { type CollectionEntry, getCollection } from "astro:content";
import { publication } from "./publication";

/** Gives every story of the collection, the newest first. A story that does not hold together fails the build. */
export async function getStories(): Promise<Story[]> {
  const entries = await getCollection("stories");
  const newestFirst = entries.toSorted((a, b) => b.data.datePublished.localeCompare(a.data.datePublished));
  return newestFirst.map(storyOf);
}

function storyOf({ id, data, body }: CollectionEntry<"stories">): Story {
  const draft = { schemaVersion: 2, slug: id, language: publication.language, ...data, body };
  const faults = checkArticle(draft).filter(({ severity }) => severity === "error");
  if (faults.length > 0) throw new ArticleError(faults);
  return renderStory(parseArticle(draft), { url: new URL(`/stories/${id}/`, publication.baseUrl).href });
}
