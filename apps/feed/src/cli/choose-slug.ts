import type { StoryNames } from "../content/story-names.js";
import { isDeviceName } from "../device-name.js";

/** A slug, or why there is none. */
export type ChosenSlug =
  | { readonly slug: string; readonly complaint?: never }
  | { readonly slug?: never; readonly complaint: string };

/**
 * Chooses the slug of a new story.
 *
 * @param headline what it is made from
 * @param given the slug that was asked for, if one was: it is one
 * @param known the stories that there are and were, whatever is wrong with them: their addresses are taken
 */
export async function chooseSlug(
  headline: string,
  given: string | undefined,
  known: readonly Pick<StoryNames, "slug" | "formerSlugs">[],
): Promise<ChosenSlug> {
  // Loaded where it is needed: its tables of all scripts are large.
  const slug = given ?? (await import("../slug-of.js")).slugOf(headline);
  if (slug === undefined) {
    const complaint = `No address can be made from the headline “${headline}”: it holds no letters or digits.\nChoose one with --slug, such as --slug intel-pact.\n`;
    return { complaint };
  }
  if (isDeviceName(slug)) {
    const complaint = `Windows has no file “${slug}”: it keeps the name for a device.\nChoose another one with --slug, such as --slug ${slug}-story.\n`;
    return { complaint };
  }
  if (known.some((story) => story.slug === slug || story.formerSlugs.includes(slug))) {
    return { complaint: `The slug “${slug}” is that of another story.\nChoose another one with --slug.\n` };
  }
  return { slug };
}
