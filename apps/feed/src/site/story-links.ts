import type { Body, TextPlace } from "@copydesk/article-schema";
import type { Addresses } from "./addresses.js";

/** A link in a story's copy that leads to a story of the same publication, or is to. */
export interface StoryLink {
  /** The slug in its address, which need not be that of any story. */
  readonly slug: string;
  /** Where in the file it stands. */
  readonly place: TextPlace;
}

/** What stands behind the folder of the stories: a slug, and which of the story's documents is meant. */
const document = /^([^/?#]+?)(?:\/(?:index\.html)?|\.json|\.md)?(?:[?#]|$)/;

/**
 * Gives the links of a story's copy that lead to stories of its publication.
 *
 * @param links the links and pictures in the copy
 * @param page the address of the story's own page, from which they are read
 * @param home the address of the publication
 */
export function storyLinks(
  links: Body["links"],
  page: string,
  { home }: Pick<Addresses, "home">,
): readonly StoryLink[] {
  const stories = secure(`${home}stories/`);
  return links.flatMap(({ address, place }) => {
    // Hardly any address leads to the publication itself.
    if (!address.startsWith(".") && !address.includes("stories/")) return [];
    const whole = URL.canParse(address, page) ? secure(new URL(address, page).href) : "";
    const slug = whole.startsWith(stories) ? document.exec(whole.slice(stories.length))?.[1] : undefined;
    return slug === undefined ? [] : [{ slug, place }];
  });
}

/** Whoever moved to https has old links that begin with http, and is led on from there. */
function secure(address: string): string {
  return address.replace(/^http:/, "https:");
}
