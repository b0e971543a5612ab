import { setTimeout as delay } from "node:timers/promises";
import { markdownParsers } from "../content/markdown-parsers.js";
import type { ContentFinding } from "../content/content-finding.js";
import { isPublishable } from "../library/is-publishable.js";
import type { RunningServer } from "../server/local-server.js";
import { oneAtATime } from "./one-at-a-time.js";
import { type Preview, previewOf } from "./preview.js";
import { type Shown, startPreviewServer } from "./preview-server.js";
import { contentReader, type Reading } from "./read-content.js";
import { readWhenSure } from "./read-when-sure.js";
import { watchContent } from "./watch-content.js";

/** What {@link startDevSession} is told. */
export interface DevSessionOptions {
  readonly port: number;
  /** Whether stories that readers do not see yet are shown. */
  readonly drafts: boolean;
  /** Whether to look at the content often instead of being told of changes. */
  readonly poll: boolean;
  readonly now: () => Date;
  /** Gives the milliseconds since some moment. */
  readonly elapsed: () => number;
  /** Called when what is shown, or what is found, is other than before. */
  readonly onChange: (change: DevChange) => void;
  /** Called where a change could not be shown, for something in this program is wrong; what was shown goes on being shown. */
  readonly onFailure: (error: unknown) => void;
  /** Called where the system does not tell of changes, with the reason. */
  readonly onPolling: (reason: string) => void;
}

/** A change that was taken in. */
export interface DevChange {
  /** The files that were changed, added or taken away; where none were, those of which something else is found. */
  readonly files: readonly string[];
  /** What was found before. */
  readonly before: readonly ContentFinding[];
  /** What is found now. */
  readonly findings: readonly ContentFinding[];
  /** From the first sign of the change until open pages were told, in milliseconds. */
  readonly milliseconds: number;
}

/** A content folder that is watched and shown. */
export interface DevSession extends RunningServer {
  /** What was shown and found at the beginning. */
  readonly first: Shown;
}

/** When nothing more has happened for so long, in milliseconds, what happened is looked at. */
const gather = 5;
/** It is looked at after so many such waits in any case. */
const mostGathering = 20;
/** The longest that a timer can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

/**
 * Shows a content folder as it would be published, and goes on showing it as it changes. Nothing is written anywhere.
 *
 * @param folder the folder's path, as a person typed it
 * @throws {Error} with Node's code, such as `EADDRINUSE`, where the port cannot be listened on
 */
export async function startDevSession(folder: string, options: DevSessionOptions): Promise<DevSession> {
  const { drafts, now, elapsed, poll, onChange, onFailure, onPolling } = options;
  const read = contentReader(folder, now);
  let noticed: number | undefined;
  let notices = 0;
  let clock: NodeJS.Timeout | undefined;
  let isClosed = false;
  let takeIn: () => void = () => undefined;
  const showFirst = async () => {
    const reading = await read();
    const shown = shownOf(reading, { drafts, now: now() });
    const server = await startPreviewServer({
      port: options.port,
      shown,
      parsers: await markdownParsers(),
    });
    return { reading, shown, server };
  };
  // Watched before it is read, so that nothing comes in between.
  const watch = watchContent(folder, {
    poll,
    onPolling,
    onChange: () => {
      noticed ??= elapsed();
      notices++;
      takeIn();
    },
  });
  const begun = await showFirst().catch((error: unknown) => {
    watch.close();
    throw error;
  });
  const { server } = begun;
  let { reading, shown } = begun;
  /** An embargo ends, and a story expires, without a touch. What the ledger has against them is other then as well. */
  const wakeWithTheClock = (): void => {
    clearTimeout(clock);
    if (reading.until === Infinity || isClosed) return;
    clock = setTimeout(takeIn, Math.min(Math.max(reading.until - now().getTime(), 0), longest));
    clock.unref();
  };
  const takeInNow = async (): Promise<void> => {
    const began = noticed ?? elapsed();
    await untilStill(() => notices);
    if (isClosed) return;
    noticed = undefined;
    watch.refresh();
    const { next, change } = await readWhenSure(reading, { read, refresh: watch.refresh });
    const { findings: before, until } = reading;
    const isOther = change.isAny || next.at >= until;
    // What could not be shown is other than what is shown still, when it is looked at again.
    if (isOther && !isClosed)
      server.show((shown = shownOf(next, { drafts, now: now(), last: shown.preview })));
    reading = next;
    wakeWithTheClock();
    if (isClosed || !change.isAny) return;
    onChange({ files: change.files, before, findings: next.findings, milliseconds: elapsed() - began });
  };
  takeIn = oneAtATime(async () => takeInNow().catch(onFailure));
  wakeWithTheClock();
  // What happened while all this was prepared has been noticed, and is taken in now.
  if (noticed !== undefined) takeIn();
  return {
    url: server.url,
    first: shown,
    close: async () => {
      isClosed = true;
      watch.close();
      clearTimeout(clock);
      await server.close();
    },
  };
}

/** Waits until nothing more happens: a save is several steps. */
async function untilStill(count: () => number): Promise<void> {
  for (let waits = 0, seen = -1; waits < mostGathering && seen !== count(); waits++) {
    seen = count();
    await delay(gather);
  }
}

/** Gives what is shown of the content: while it does not hold together, what was shown last. */
function shownOf(
  { library, findings }: Reading,
  {
    drafts,
    now,
    last,
  }: { readonly drafts: boolean; readonly now: Date; readonly last?: Preview | undefined },
): Shown {
  if (!isPublishable(library)) return { preview: last, findings, now };
  const { publication } = library;
  return { preview: previewOf(library, { publication, drafts, now }), findings, now };
}
