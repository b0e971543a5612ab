import { existsSync } from "node:fs";
import path from "node:path";
import { type ContentFinding, fileWarning } from "../content/content-finding.js";
import { shownPath } from "../shown-path.js";
import { beginsAsStory } from "./begins-as-story.js";

/** The name of the file that says who publishes. */
export const publicationName = "publication.yaml";

/** What is looked for below a folder of the content, and what else there was likely meant to be read. */
export interface ContentKind {
  /** Says of the name of a file whether it is read. */
  readonly isRead: (name: string) => boolean;
  /** Warns of a file that is not read and was likely meant to be; nothing where it is something else. */
  readonly unread: (place: string) => ContentFinding | undefined;
}

/** What is looked for, by the folder that it stands below. */
export const contentKinds = {
  entities: { isRead: isYaml, unread: unreadEntity },
  stories: { isRead: isMarkdown, unread: unreadStory },
} satisfies Readonly<Record<string, ContentKind>>;

function unreadStory(place: string): ContentFinding | undefined {
  if (isYaml(place)) return misplaced(place, "An entity", "entities");
  return withSecondExtension(place) ?? plainText(place) ?? otherDocument(place);
}

function unreadEntity(place: string): ContentFinding | undefined {
  const isStory = isMarkdown(place) && !/^readme\./i.test(path.basename(place));
  return isStory ? misplaced(place, "A story", "stories") : withSecondExtension(place);
}

/** Says whether a name is that of a file of Markdown, as stories are. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Says whether a name is that of a file of YAML, as entities are. */
export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/**
 * Warns of a file that stands where it is not read.
 *
 * @param what what it is
 * @param folder where in the content it is read
 */
export function misplaced(place: string, what: string, folder: string): ContentFinding {
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

/** A story that was saved under the name that editors for plain text give. */
function plainText(place: string): ContentFinding | undefined {
  const [, name] = /^(.+)\.txt$/i.exec(path.basename(place)) ?? [];
  if (name === undefined || !beginsAsStory(place)) return undefined;
  return unread(place, "Stories are files of Markdown, so .txt is not read.", `Rename it to ${name}.md.`);
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

/**
 * Warns of a file or a folder that is not read.
 *
 * @param place its path
 */
export function unread(place: string, message: string, hint: string): ContentFinding {
  return fileWarning(shownPath(place), "file-unread", message, hint);
}
