import type { Article } from "@copydesk/article-schema";

/**
 * Gives the names of those who contributed to a story without having written it: whom its pictures, videos and sounds are
 * credited to, each once.
 */
export function contributorNames({ media, entities, authors }: Article): readonly string[] {
  if (media.length === 0) return [];
  const wrote = new Set(authors.map(({ name }) => name));
  const credited = media.map(
    ({ creditedTo, credit }) => entities.find(({ id }) => id === creditedTo)?.name ?? credit,
  );
  return [...new Set(credited)].filter((name) => !wrote.has(name));
}
