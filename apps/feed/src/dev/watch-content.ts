import { type FSWatcher, watch } from "node:fs";
import path from "node:path";
import { isCode, reasonOf } from "../reason.js";
import { foldersToWatch, identityOf, isContentPart } from "./folders-to-watch.js";

/** What {@link watchContent} is told. */
export interface WatchContentOptions {
  /** Called when something may have changed, often several times for one change. */
  readonly onChange: () => void;
  /** Called once where the system does not tell of changes, with the reason; from then on the content is looked at often. */
  readonly onPolling?: (reason: string) => void;
  /** Whether to look at the content often instead of being told of changes. */
  readonly poll: boolean;
  /** Whether a watch on a folder sees the folders within it; what is known of the system if left out. */
  readonly isRecursive?: boolean;
}

/** A watch that is kept on a content folder. */
export interface ContentWatch {
  /** Watches folders that are new. To be called before the content is read, so that nothing comes in between. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/**
 * How often the content is looked at where changes are not told of, and whether the content folder is the one that is watched, in
 * milliseconds.
 */
const pollEvery = 500;

/**
 * Watches a content folder, the folders within it, and those that links in it lead to.
 *
 * It needs to know that something changed and not what, for what changed shows when the content is read. So one watch for each
 * folder is enough, where watchers of other kinds keep one for each file, lose files that are saved by renaming, or read each
 * folder themselves at each change.
 *
 * @param folder the content folder's path
 */
export function watchContent(
  folder: string,
  { onChange, onPolling, poll, isRecursive = process.platform !== "linux" }: WatchContentOptions,
): ContentWatch {
  const ownName = path.basename(path.resolve(folder));
  const watched = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();
  let isPolling = poll;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const lookAgain = (): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(onChange, pollEvery);
  };
  /** A link that leads to the folder, or to one that it is in, may be led elsewhere: of that, no watch on what it led to tells. */
  const lookForOther = (identity: string | undefined): void => {
    clearTimeout(timer);
    if (isClosed) return;
    const look = () => (identityOf(folder) === identity ? lookForOther(identity) : onChange());
    timer = setTimeout(look, pollEvery);
  };
  const stop = (place: string): void => {
    watched.get(place)?.watcher.close();
    watched.delete(place);
  };
  const startPolling = (error: unknown): void => {
    if (isPolling || isClosed) return;
    isPolling = true;
    for (const place of watched.keys()) stop(place);
    onPolling?.(reasonOf(error));
    lookAgain();
  };
  const start = (place: string, identity: string): void => {
    const watcher = watch(place, { recursive: isRecursive }, (_, name) => {
      const part = name?.split(/[\\/]/, 1)[0];
      // A folder that is moved away is told of by its own name.
      if (place !== folder || part === undefined || isContentPart(part) || part === ownName) onChange();
    });
    // A folder that is taken away is an error on some systems. Its watch is at its end in any case.
    watcher.on("error", () => {
      stop(place);
      onChange();
    });
    watched.set(place, { identity, watcher });
  };
  const refresh = (): void => {
    if (isClosed) return;
    if (isPolling) return lookAgain();
    const wanted = foldersToWatch(folder, { isRecursive });
    lookForOther(wanted.get(folder));
    for (const [place, { identity }] of watched) if (wanted.get(place) !== identity) stop(place);
    try {
      for (const [place, identity] of wanted) if (!watched.has(place)) start(place, identity);
    } catch (error) {
      // A folder may be gone since it was found. Anything else is most likely the system's limit of watches.
      if (isCode(error, "ENOENT")) lookAgain();
      else startPolling(error);
    }
  };
  refresh();
  return {
    refresh,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      for (const place of watched.keys()) stop(place);
    },
  };
}
