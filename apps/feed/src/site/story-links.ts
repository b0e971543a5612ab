import type { Body, TextPlace } from "@copydesk/article-schema";
import type { Addresses } from "./addresses.js";

/** A link in a story's copy that leads to a story of the same publication, or is to. */
export interface StoryLink {
  /** The slug in its address, which need not be that of any story. */
  readonly slug: string;
  /** Where in the file it stands. */
  readonly place: TextPlace;
  /**
   * Where it leads, if that is beside the publication and not within it: its address has a path, which a link from the top of the host on
   * leaves out.
   */
  readonly beside?: string;
}

/** What stands behind the folder of the stories: a slug, and which of the story's documents is meant. */
const document = /^([^/?#]+?)(?:\/(?:index\.html)?|\.json|\.md)?(?:[?#]|$)/;

/**
 * Gives the links of a story's copy that lead to stories of its publication, or that would if its address had no path.
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
  const storiesBeside = secure(new URL("/stories/", home).href);
  return links.flatMap(({ address, place }) => {
    // Hardly any address leads to the publication itself.
    if (!address.startsWith(".") && !address.includes("stories/")) return [];
    const whole = URL.canParse(address, page) ? secure(new URL(address, page).href) : "";
    const slugBelow = (folder: string) =>
      whole.startsWith(folder) ? document.exec(whole.slice(folder.length))?.[1] : undefined;
    const slug = slugBelow(stories);
    if (slug !== undefined) return [{ slug, place }];
    const other = address.startsWith("/stories/") ? slugBelow(storiesBeside) : undefined;
    return other === undefined ? [] : [{ slug: other, place, beside: whole }];
  });
}

/** Whoever moved to https has old links that begin with http, and is led on from there. */
function secure(address: string): string {
  return address.replace(/^http:/, "https:");
}
