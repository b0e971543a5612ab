import type { Publication } from "@copydesk/article-schema";
import { addressesBelow } from "../site/addresses.js";
import { storyAt } from "../edition/story-at.js";
import { storyDocuments } from "../edition/story-documents.js";
import type { StoryRecord } from "../records/story-record.js";
import { visibleAt } from "../records/visible-at.js";
import type { ReadOnce } from "../content/read-once.js";
import type { StoryPreparer } from "../library/read-story-file.js";
import { storyText } from "../state/story-text.js";
import { StagingFolder } from "../output/staging-folder.js";

/** The edition that stories are prepared for. Plain data, so that other threads can be told of it. */
export interface ComingEdition {
  readonly publication: Publication;
  /** The absolute address that it is published under. */
  readonly baseUrl: string;
  /** The folder that it is put into. */
  readonly out: string;
  /** Whether nothing stands at any place in that folder yet. */
  readonly isEmpty: boolean;
  /** The moment that embargoes and expiries are looked at. */
  readonly now: Date;
}

/**
 * Makes what renders a story as soon as it was read, while its copy is at hand, and writes its documents beside their places.
 * Whether they ever take these is decided when all stories are known: where a translation turns out to be published too, or not
 * to be shown yet, the digest of what shows it is another one, and it is rendered again. What cannot be written now is tried
 * again then.
 *
 * @param edition the edition that comes of the stories
 * @param reading what read the copy
 */
export function storyPreparer(
  { publication, baseUrl, out, isEmpty, now }: ComingEdition,
  reading?: ReadOnce,
): StoryPreparer {
  const addresses = addressesBelow(baseUrl);
  const site = { publication, addresses };
  const folder = new StagingFolder(out, isEmpty);
  const others = { urlOf: () => undefined, isHidden: () => false };
  return function* prepare(article, record) {
    if (!isShown(record, now)) return { text: storyText(article), prepared: [] };
    const story = storyAt(article, addresses, reading?.withoutPlaces);
    yield;
    const text = storyText(article, story.contentHtml);
    const prepared: (string | null)[] = [];
    try {
      for (const document of storyDocuments) {
        yield;
        const options = { record, ...others, parser: reading?.withPlaces };
        const content = document.isArticle ? text.article : yield* document.render(site, story, options);
        yield;
        prepared.push(folder.stage(document.path(record.slug), content) ?? null);
      }
    } catch (error) {
      // What is wrong is said when the edition is put in place; then it is tried again.
      if (!(error instanceof Error && "code" in error)) throw error;
    }
    return { text, prepared };
  };
}

function isShown(record: StoryRecord, now: Date): boolean {
  return record.status === "published" && visibleAt([record], now).length > 0;
}
