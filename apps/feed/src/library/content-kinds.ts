import path from "node:path";
import { type ContentFinding, fileWarning } from "../content/content-finding.js";
import { shownPath } from "../shown-path.js";

/** What is looked for below a folder of the content, and what else there was likely meant to be read. */
export interface ContentKind {
  /** How the names of files end that are read, in small letters. */
  readonly extensions: readonly string[];
  /** Warns of a file that is not read and was likely meant to be; nothing where it is something else. */
  readonly unread: (place: string) => ContentFinding | undefined;
}

/** What is looked for, by the folder that it stands below. */
export const contentKinds = {
  entities: { extensions: [".yaml", ".yml"], unread: unreadEntity },
  stories: { extensions: [".md", ".markdown"], unread: unreadStory },
} satisfies Readonly<Record<string, ContentKind>>;

function unreadStory(place: string): ContentFinding | undefined {
  if (/\.(?:yaml|yml)$/i.test(place))
    return unread(
      place,
      "An entity stands below entities/; here it is not read.",
      `Move it there: entities/${path.basename(place)}.`,
    );
  return withSecondExtension(place);
}

function unreadEntity(place: string): ContentFinding | undefined {
  if (/\.(?:md|markdown)$/i.test(place) && !/^readme\./i.test(path.basename(place)))
    return unread(
      place,
      "A story stands below stories/; here it is not read.",
      `Move it there: stories/${path.basename(place)}.`,
    );
  return withSecondExtension(place);
}

/** Editors for plain text put .txt behind what they save, and the system may not show it. */
function withSecondExtension(place: string): ContentFinding | undefined {
  const [, name] = /^(.*\.(?:md|markdown|yaml|yml))\.txt$/i.exec(path.basename(place)) ?? [];
  return name === undefined
    ? undefined
    : unread(
        place,
        "The file's name ends with .txt, so it is not read.",
        `Rename it to ${name}, also where the system does not show .txt.`,
      );
}

function unread(place: string, message: string, hint: string): ContentFinding {
  return fileWarning(shownPath(place), "file-unread", message, hint);
}
