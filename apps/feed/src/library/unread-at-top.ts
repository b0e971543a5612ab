import { readdirSync } from "node:fs";
import path from "node:path";
import type { ContentFinding } from "../content/content-finding.js";
import { beginsAsStory } from "./begins-as-story.js";
import { isMarkdown, isYaml, misplaced, unread } from "./content-kinds.js";

/**
 * Warns of what stands in the content folder itself and was likely meant to be read: a story, or a folder that is to be one of the two
 * that are.
 *
 * @param content the content folder
 * @param names what is in it
 */
export function unreadAtTop(content: string, names: readonly string[]): readonly ContentFinding[] {
  const missing = folders.filter(({ folder }) => !names.includes(folder));
  return names.flatMap((name) => {
    if (name.startsWith(".") || /^readme\./i.test(name)) return [];
    const place = `${content}/${name}`;
    if (isMarkdown(name)) return beginsAsStory(place) ? [misplaced(place, "A story", "stories")] : [];
    if (folders.some(({ folder }) => folder === name)) return [];
    const alike = folders.find(({ names: like }) => like.test(name));
    // Nearly always there are both, and what else is there, such as thousands of pictures, need not be looked into.
    if (!alike && missing.length === 0) return [];
    const within = namesIn(place);
    const meant = within && (alike ?? missing.find(({ isMeant }) => isMeant(place, within)));
    return meant ? [misnamed(place, meant)] : [];
  });
}

interface KnownFolder {
  readonly folder: string;
  /** What is read from it. */
  readonly holds: string;
  /** Its name, and what is taken for it. */
  readonly names: RegExp;
  /** Says whether another folder is likely meant for it, where it is not there itself. */
  readonly isMeant: (place: string, within: readonly string[]) => boolean;
}

const folders: readonly KnownFolder[] = [
  {
    folder: "entities",
    holds: "Entities",
    names: /^entit(?:y|ies)$/i,
    isMeant: (place, within) => /^ent/i.test(path.basename(place)) && within.some(isYaml),
  },
  {
    folder: "stories",
    holds: "Stories",
    names: /^stor(?:y|ies)$/i,
    isMeant: (place, within) => within.some((name) => isMarkdown(name) && beginsAsStory(`${place}/${name}`)),
  },
];

function misnamed(place: string, { folder, holds }: KnownFolder): ContentFinding {
  const message =
    path.basename(place).toLowerCase() === folder
      ? "The folder's name has capitals: where a system tells them from small letters, as most servers do, nothing in it is read."
      : `${holds} are read from the folder ${folder}, and not from this one.`;
  return unread(place, message, `Rename it to ${folder}.`);
}

/** The names in a folder; nothing where it is none, or cannot be read. */
function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}
