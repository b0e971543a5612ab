import { existsSync } from "node:fs";
import path from "node:path";
import { type ContentFinding, fileWarning } from "../content/content-finding.js";
import { shownPath } from "../shown-path.js";

/** The name of the file that says who publishes. */
export const publicationName = "publication.yaml";

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
  if (/\.(?:yaml|yml)$/i.test(place)) return misplaced(place, "An entity", "entities");
  return withSecondExtension(place) ?? otherDocument(place);
}

function unreadEntity(place: string): ContentFinding | undefined {
  const isStory = /\.(?:md|markdown)$/i.test(place) && !/^readme\./i.test(path.basename(place));
  return isStory ? misplaced(place, "A story", "stories") : withSecondExtension(place);
}

/**
 * Warns of a folder of the content that was likely meant to be one of the two that are read; nothing where it is another.
 *
 * @param place the folder's path
 */
export function misnamedFolder(place: string): ContentFinding | undefined {
  const name = path.basename(place);
  const meant = names.find(({ like }) => like.test(name));
  if (!meant || meant.folder === name) return undefined;
  const message =
    name.toLowerCase() === meant.folder
      ? "The folder's name has capitals: where a system tells them from small letters, as most servers do, nothing in it is read."
      : `${meant.holds} are read from the folder ${meant.folder}, and not from this one.`;
  return unread(place, message, `Rename it to ${meant.folder}.`);
}

const names = [
  { folder: "entities", holds: "Entities", like: /^entit(?:y|ies)$/i },
  { folder: "stories", holds: "Stories", like: /^stor(?:y|ies)$/i },
];

function misplaced(place: string, what: string, folder: string): ContentFinding {
  const message = `${what} stands below ${folder}/; here it is not read.`;
  return unread(place, message, `Move it there: ${folder}/${path.basename(place)}.`);
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

/** Documents as other programs write them. What Word leaves beside one that is open begins with a tilde. */
function otherDocument(place: string): ContentFinding | undefined {
  const [, name, markdown] =
    /^(?!~)(.+)\.(?:(mdx|mdown|mdwn|mkd|mkdn)|docx?|gdoc|html?|odt|pages|rtf)$/i.exec(path.basename(place)) ??
    [];
  // The one that a story was made from may stand beside it.
  if (name === undefined || existsSync(path.join(path.dirname(place), `${name}.md`))) return undefined;
  return unread(
    place,
    `Stories are files of Markdown, so ${path.extname(place)} is not read.`,
    markdown === undefined
      ? `Save the story as Markdown, ${name}.md, or move the file out of stories.`
      : `Rename it to ${name}.md.`,
  );
}

function unread(place: string, message: string, hint: string): ContentFinding {
  return fileWarning(shownPath(place), "file-unread", message, hint);
}
