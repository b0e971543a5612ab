import type { Entity, Publication } from "@copydesk/article-schema";
import type { NewFile } from "../scaffold/write-new-files.js";
import { chooseSlugs } from "./choose-slugs.js";
import { distinct } from "./import-loss.js";
import type { ImportedStory } from "./import-report.js";
import type { KnownStory } from "./known-stories.js";
import { planStory } from "./plan-story.js";
import { sharedPages } from "./same-page.js";
import { settleItems } from "./settle-items.js";
import type { ImportSource, SourceItem } from "./source-item.js";

/** What decides how stories are written. */
export interface ImportContext {
  readonly publication: Publication;
  /** The publication's entities, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** The stories that there are and were. */
  readonly known: readonly KnownStory[];
  /** Names that no new file may have. */
  readonly names: readonly string[];
  /** Whether every story becomes a draft. */
  readonly areDrafts: boolean;
  /** What to print where nobody is named for a picture, if a person said so. */
  readonly credit: string | undefined;
  /** The address of the feed that subscribers know, if a person said so. */
  readonly feedUrl: string | undefined;
  /** The day that a story without a date is dated by, until somebody has found its own. */
  readonly today: string;
  /** Gives the path of the file of a story. */
  readonly fileOf: (slug: string) => string;
}

/** What is to be written, and what became of every entry. */
export interface ImportPlan {
  readonly files: readonly NewFile[];
  readonly stories: readonly ImportedStory[];
}

/**
 * Decides what becomes of every entry of a file, in the order of the file. Nothing is written: a story that is there already
 * is never touched, and no name is given out twice.
 */
export function planImport(source: ImportSource, context: ImportContext): ImportPlan {
  const settled = settleItems(source, context);
  const wanted = source.items.filter((item) => !settled.has(item));
  const taken = [
    ...context.known.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]),
    ...context.names,
  ];
  const addresses = chooseSlugs(wanted, taken);
  const ids = new Set(context.known.flatMap(({ id }) => id ?? []));
  const files: NewFile[] = [];
  const planned = new Map<SourceItem, ImportedStory>();
  for (const [index, item] of wanted.entries()) {
    const address = addresses[index];
    if (!address) continue;
    const { story, file } = planStory(item, address, source.channel, ids, context);
    planned.set(item, story);
    if (story.id !== undefined) ids.add(story.id);
    if (file) files.push(file);
  }
  const stories = source.items.flatMap((item) => planned.get(item) ?? settled.get(item) ?? []);
  const lossesOfPage = sharedPages(stories);
  const told = (story: ImportedStory) => distinct([...story.losses, ...lossesOfPage(story)]);
  return { files, stories: stories.map((story) => ({ ...story, losses: told(story) })) };
}
