import { readFile, realpath } from "node:fs/promises";
import { formatAsText } from "../check-formats/text.js";
import { readSources } from "../library/read-sources.js";
import { scanContent } from "../library/scan-content.js";
import { readLedger } from "../ledger/ledger-file.js";
import { isPromise } from "../ledger/update-ledger.js";
import { writeAtOnce } from "../output/write-at-once.js";
import { reasonOf } from "../reason.js";
import { type FoundStory, identifyStories } from "../withdraw/find-story.js";
import { withdrawStory } from "../withdraw/withdraw-story.js";
import { withdrawalDate } from "../withdraw/withdrawal-date.js";
import { noSuchStory } from "./no-such-story.js";
import { type Outcome, refusal } from "./outcome.js";
import { calledOff } from "./prompts.js";

/** What `copydesk withdraw` is told. */
export interface WithdrawOptions {
  /** The slug of the story. */
  readonly slug: string;
  /**
   * Gives what readers are told in its place, or nothing where somebody would rather not go on. It is called once there is a story
   * to withdraw: nobody is to write a reason for nothing.
   */
  readonly reason: () => Promise<string | undefined>;
  /** The present time, of which the withdrawal is. */
  readonly now: Date;
}

/** Marks a story as withdrawn, in its file. The next build puts a notice in its place. */
export async function withdraw(folder: string, { slug, reason, now }: WithdrawOptions): Promise<Outcome> {
  const scanned = scanContent(folder);
  const { sources, findings } = readSources(scanned.stories.paths);
  const stories = identifyStories(sources);
  const story = stories.find((each) => each.slug === slug);
  const ledger = readLedger(folder);
  if (!story) {
    const unread = [...scanned.findings, ...findings];
    return refusal(noSuchStory(slug, { folder, stories, ledger, unread, now }));
  }
  const { path } = story.file;
  if (story.status === "withdrawn")
    return refusal(`${path} is withdrawn already.\nRun copydesk build to publish the notice.\n`);
  const entry = story.id === undefined ? undefined : ledger.entries.get(story.id);
  const unseen = entry && isPromise(entry, now) ? undefined : notSeen(story, now);
  if (unseen !== undefined && ledger.findings.length > 0)
    return refusal(
      `${formatAsText(ledger.findings)}So it is not known whether readers have seen ${path}.\nMend what is named above first.\n`,
    );
  if (unseen !== undefined) return refusal(unseen);
  const date = withdrawalDate(now, story.dates);
  if (date === undefined) return refusal(notYet(path, story.dates.published));
  const given = (await reason())?.trim();
  if (given === undefined) return calledOff;
  if (given === "") return refusal("Readers are told why a story is gone.\nSay it with --reason.\n", 2);
  return withdrawFile(path, { date, reason: given });
}

async function withdrawFile(file: string, note: { date: string; reason: string }): Promise<Outcome> {
  try {
    const text = withdrawStory(await readFile(file, "utf8"), note);
    if (text === undefined)
      return refusal(`The front matter of ${file} cannot be read.\nRun copydesk check, and mend it first.\n`);
    // Where a link leads to the story, the story is changed, and not the link.
    writeAtOnce(await realpath(file), [text]);
  } catch (error) {
    return refusal(`${file} cannot be changed: ${reasonOf(error)}.\nLook at its permissions.\n`);
  }
  return { exitCode: 0, output: `${file} is withdrawn. Run copydesk build to publish the notice.\n` };
}

/** Says why no reader has seen a story that is not known to be published; nothing where one may have. */
function notSeen({ file, status, embargoedUntil = "" }: FoundStory, now: Date): string | undefined {
  if (status === "draft")
    return `${file.path} is a draft, which no reader has seen.\nLeave it one, or delete the file.\n`;
  if (Date.parse(embargoedUntil) > now.getTime())
    return `${file.path} is under embargo until ${embargoedUntil}, and no reader has seen it: then, all would be told of it and of its withdrawal.\nSet status: draft, or delete the file.\n`;
  return undefined;
}

function notYet(path: string, published = ""): string {
  return `${path} was published on ${published}, by its datePublished, and that day is not yet: no withdrawal can come before it.\nCorrect datePublished first.\n`;
}
