import type { UnplacedFinding } from "../content/unplaced-finding.js";
import type { FaultyStory, LibraryStory } from "./library.js";

/**
 * Gives the stories that claim an id, a guid or an address which another one has already: two stories with one id or guid would
 * overwrite each other in every subscriber's reader; two with one slug, on the site.
 *
 * @param whole the stories that hold together, in the order of their files
 * @param faulty those that do not, in the same order: each is told of what others have before it
 */
export function sameTwice(
  whole: readonly LibraryStory[],
  faulty: readonly FaultyStory[],
): readonly UnplacedFinding[] {
  const stories = [...whole, ...faulty.filter(isNamed)];
  const [names, slugs] = [new Map<string, string>(), new Map<string, string>()];
  const findings: UnplacedFinding[] = [];
  const claim = (taken: Map<string, string>, value: string | undefined, file: string, field: Field): void => {
    if (value === undefined) return;
    const earlier = taken.get(value);
    if (earlier === undefined) taken.set(value, file);
    else findings.push(takenBy(earlier, file, field, value));
  };
  for (const { file, record } of stories) {
    claim(names, record.id, file, "id");
    claim(slugs, record.slug, file, "slug");
  }
  // In feeds, a guid stands where other stories have their ids.
  for (const { file, record } of stories) claim(names, record.guid, file, "guid");
  // Who has an address has it, wherever their file comes in the order; who had it before them may not keep it.
  for (const { file, record } of stories) {
    const { slug, formerSlugs } = record;
    for (const former of new Set(formerSlugs)) if (former !== slug) claim(slugs, former, file, "formerSlugs");
  }
  return findings;
}

function isNamed(story: FaultyStory): story is Required<FaultyStory> {
  return story.record !== undefined;
}

type Field = "id" | "guid" | "slug" | "formerSlugs";

const fields: Readonly<Record<Field, string>> = {
  id: "id",
  guid: "guid",
  slug: "slug",
  formerSlugs: "former slug",
};

const codes: Readonly<Record<Field, string>> = {
  id: "story-id-taken",
  guid: "story-guid-taken",
  slug: "story-slug-taken",
  formerSlugs: "story-slug-taken",
};

/** A copy that a new story is begun with may stand before the published one, which keeps its id. */
const remedies: Readonly<Record<Field, string>> = {
  id: "Give the newer of the two stories an id of its own.",
  guid: "If it is the same story, keep one of the two; if not, correct syndicatedFrom.guid, or take it out.",
  slug: "Give the newer of the two stories a slug of its own.",
  formerSlugs: "Take it out of formerSlugs, or give the other story another slug.",
};

function takenBy(earlier: string, file: string, field: Field, value: string): UnplacedFinding {
  const message = `The ${fields[field]} “${value}” is that of ${earlier} already; one story would take the place of the other.`;
  const about = field === "guid" ? ["syndicatedFrom", "guid"] : [field];
  return { file, code: codes[field], message, hint: remedies[field], about };
}
