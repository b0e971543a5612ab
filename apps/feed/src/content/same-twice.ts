import type { Article } from "@copydesk/article-schema";
import { type ContentFinding, fileFinding } from "./content-finding.js";
import type { StorySource } from "./read-story.js";

/**
 * Gives the stories that claim an id or an address which another one has already: two stories with one id would overwrite
 * each other in every subscriber's reader; two with one slug, on the site.
 *
 * @param stories the stories, in the order of their files
 */
export function sameTwice(stories: readonly StorySource[]): readonly ContentFinding[] {
  const first = new Map<string, string>();
  return stories.flatMap(({ file, article, placeOf }) => {
    if (!article) return [];
    return claims(article).flatMap(({ field, name, value, remedy }) => {
      const earlier = first.get(`${field} ${value}`);
      first.set(`${field} ${value}`, earlier ?? file.path);
      if (earlier === undefined) return [];
      const message = `The ${name} “${value}” is that of ${earlier} already; one story would take the place of the other.`;
      const key = name === "former slug" ? "formerSlugs" : field;
      return fileFinding(file.path, `story-${field}-taken`, message, remedy, placeOf?.([key]));
    });
  });
}

interface Claim {
  readonly field: "id" | "slug";
  readonly name: string;
  readonly value: string;
  readonly remedy: string;
}

function claims({ id, slug, formerSlugs }: Article): readonly Claim[] {
  const former = new Set<string>(formerSlugs);
  former.delete(slug);
  return [
    { field: "id", name: "id", value: id, remedy: "Give this story an id of its own." },
    { field: "slug", name: "slug", value: slug, remedy: "Give this story a slug of its own." },
    ...Array.from(former, (value) => ({
      field: "slug" as const,
      name: "former slug",
      value,
      remedy: "Take it out of formerSlugs, or give the other story another slug.",
    })),
  ];
}
