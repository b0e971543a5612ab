import type { ArticleDraft } from "@copydesk/article-schema";

/** What a story is known by, as far as its file says it. No two stories may have one name. */
export interface StoryNames {
  readonly id?: string | undefined;
  /** The name by which subscribers' readers know it, where that is not its id. */
  readonly guid?: string | undefined;
  readonly slug?: string | undefined;
  readonly formerSlugs: readonly string[];
}

/** Gives the names that a story has which does not hold together: others may have them too. */
export function storyNames({ id, slug, formerSlugs = [], syndicatedFrom }: ArticleDraft): StoryNames {
  const guid = syndicatedFrom?.guid;
  return {
    id,
    guid: guid === id ? undefined : guid,
    slug,
    formerSlugs: formerSlugs.filter((former) => former !== undefined),
  };
}
