import path from "node:path";
import { Article } from "@copydesk/article-schema";
import { clockTime } from "../scaffold/clock-time.js";
import { authorityOf, dayOf, permanentId } from "../scaffold/permanent-id.js";
import { storyFile } from "../scaffold/story-file.js";
import { writeNewFiles } from "../scaffold/write-new-files.js";
import type { ContentFinding } from "../content/content-finding.js";
import type { StoryNames } from "../content/story-names.js";
import { readLedger } from "../ledger/ledger-file.js";
import { scanContent } from "../library/scan-content.js";
import { chooseSlug } from "./choose-slug.js";
import { flagComplaint } from "./flag-complaint.js";
import { formatAsText } from "../check-formats/text.js";
import { loadLibrary } from "./load-library.js";
import { type Outcome, refusal, unwritten } from "./outcome.js";
import { shownPath } from "../shown-path.js";

/** What `copydesk new` is told. */
export interface NewStoryOptions {
  readonly headline: string;
  /** The last part of the story's address; made from the headline if left out. */
  readonly slug?: string;
  readonly summary?: string;
  readonly section?: string;
  /** The present time: it is that of the story, and its day, in UTC, that of the permanent name. */
  readonly now: Date;
  /** By how many minutes the newsroom's clock is ahead of UTC. */
  readonly offset: number;
}

/**
 * Says that a content folder has no publication; nothing where it has one. Nobody is to answer a question for nothing.
 *
 * @param folder the content folder
 */
export function nothingBegun(folder: string): Outcome | undefined {
  const { publication, findings } = scanContent(folder);
  return publication ? undefined : withoutPublication(folder, findings);
}

function withoutPublication(folder: string, findings: readonly ContentFinding[]): Outcome {
  const own = findings.filter(({ file }) => file.endsWith("publication.yaml") || file === folder);
  return refusal(`${formatAsText(own)}A story takes its permanent name from publication.yaml.\n`);
}

/** Writes the file of a new story into a content folder. */
export async function newStory(folder: string, options: NewStoryOptions): Promise<Outcome> {
  const { headline, summary, section, now } = options;
  if (!Article.shape.headline.safeParse(headline).success) {
    return refusal("A headline is one line that says something.\n", 2);
  }
  const wrong =
    flagComplaint("--slug", options.slug, Article.shape.slug) ??
    flagComplaint("--summary", summary, Article.shape.summary) ??
    flagComplaint("--section", section, Article.shape.section);
  if (wrong !== undefined) return refusal(wrong, 2);
  const { publication, stories, faulty, findings } = await loadLibrary(folder);
  if (!publication) return withoutPublication(folder, findings);
  const { entries } = readLedger(folder);
  const known: readonly StoryNames[] = [
    ...[...stories, ...faulty].flatMap(({ record }) => record ?? []),
    ...entries.values(),
  ];
  const chosen = await chooseSlug(headline, options.slug, known);
  if (chosen.complaint !== undefined) return refusal(chosen.complaint);
  const { slug } = chosen;
  const day = dayOf(now);
  const id = permanentId(authorityOf(publication.id), day, slug);
  if (id === undefined || known.some((story) => story.id === id)) {
    return refusal(
      `Another story has the permanent name ${id ?? slug} already.\nChoose another slug with --slug.\n`,
    );
  }
  const file = path.join(folder, "stories", `${slug}.md`);
  const story = storyFile({
    id,
    headline: headline.trim(),
    status: "draft",
    datePublished: clockTime(now, options.offset),
    ...(summary !== undefined && { summary }),
    ...(section !== undefined && { section }),
  });
  const fault = writeNewFiles([{ path: file, text: story }]);
  if (fault) return unwritten(fault);
  const shown = shownPath(file);
  return {
    exitCode: 0,
    output: `${shown} is yours to write. It is a draft: set status: published, and its date, when it is ready.\n`,
  };
}
