import type { UnplacedFinding } from "../content/unplaced-finding.js";
import type { LibraryStory } from "./library.js";

/**
 * Gives the stories that claim an id or an address which another one has already: two stories with one id would overwrite
 * each other in every subscriber's reader; two with one slug, on the site.
 *
 * @param stories the stories, in the order of their files
 */
export function sameTwice(stories: readonly LibraryStory[]): readonly UnplacedFinding[] {
  const [ids, slugs] = [new Map<string, string>(), new Map<string, string>()];
  const findings: UnplacedFinding[] = [];
  const claim = (taken: Map<string, string>, value: string, file: string, field: Field): void => {
    const earlier = taken.get(value);
    if (earlier === undefined) taken.set(value, file);
    else findings.push(takenBy(earlier, file, field, value));
  };
  for (const { file, record } of stories) {
    claim(ids, record.id, file, "id");
    claim(slugs, record.slug, file, "slug");
  }
  // Who has an address has it, wherever their file comes in the order; who had it before them may not keep it.
  for (const { file, record } of stories) {
    const { slug, formerSlugs } = record;
    for (const former of new Set(formerSlugs)) if (former !== slug) claim(slugs, former, file, "formerSlugs");
  }
  return findings;
}

type Field = "id" | "slug" | "formerSlugs";

const names: Readonly<Record<Field, string>> = { id: "id", slug: "slug", formerSlugs: "former slug" };

const remedies: Readonly<Record<Field, string>> = {
  id: "Give this story an id of its own.",
  slug: "Give this story a slug of its own.",
  formerSlugs: "Take it out of formerSlugs, or give the other story another slug.",
};

function takenBy(earlier: string, file: string, field: Field, value: string): UnplacedFinding {
  const message = `The ${names[field]} “${value}” is that of ${earlier} already; one story would take the place of the other.`;
  const code = field === "id" ? "story-id-taken" : "story-slug-taken";
  return { file, code, message, hint: remedies[field], about: [field] };
}
