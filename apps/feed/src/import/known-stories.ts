import { readdir } from "node:fs/promises";
import path from "node:path";
import { type ContentFinding, fileFinding } from "../content/content-finding.js";
import { splitFrontMatter } from "../content/front-matter.js";
import type { SourceFile } from "../content/source-file.js";
import { textAt, textsAt } from "../content/text-at.js";
import { readYaml } from "../content/yaml-source.js";
import { formerAddress } from "./imported-file.js";

/** A story that is in the content folder, as far as it must be known not to write it twice. */
export interface KnownStory {
  /** Its file's path; nothing where it was published once and its file is gone. */
  readonly file?: string;
  readonly id?: string | undefined;
  readonly guid?: string | undefined;
  /** The address of the feed that it was taken over from. */
  readonly feedUrl?: string | undefined;
  /** The address that it had where it was taken over from. */
  readonly link?: string | undefined;
  readonly slug: string;
  readonly formerSlugs: readonly string[];
  readonly headline?: string | undefined;
  /** When it was published, as its file has it. */
  readonly published?: string | undefined;
}

/**
 * Reads who the stories of a content folder are, whatever else may be wrong with them.
 *
 * @returns them, and a finding for each that cannot be told from the ones that are to be imported
 */
export function readKnownStories(files: readonly SourceFile[]): {
  stories: readonly KnownStory[];
  findings: readonly ContentFinding[];
} {
  const findings: ContentFinding[] = [];
  const stories = files.map((file): KnownStory => {
    const front = splitFrontMatter(file.text);
    const yaml = front && readYaml(front.yaml, file.path, front.yamlLinesBefore);
    if (!yaml || yaml.findings.length > 0) findings.push(unreadable(file.path, yaml?.findings[0]));
    return {
      file: file.path,
      id: textAt(yaml, "id"),
      guid: textAt(yaml, "syndicatedFrom", "guid"),
      feedUrl: textAt(yaml, "syndicatedFrom", "feedUrl"),
      link: front && formerAddress(front.yaml),
      slug: textAt(yaml, "slug") ?? file.name,
      formerSlugs: textsAt(yaml, "formerSlugs"),
      headline: textAt(yaml, "headline"),
      published: textAt(yaml, "datePublished"),
    };
  });
  return { stories, findings };
}

/**
 * Gives the names, without their endings, of everything that lies in the folder of stories, as slugs are written: macOS and Windows have
 * no two files whose names differ in capitals alone, or in how they are encoded.
 */
export async function namesTaken(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(path.join(folder, "stories"))).map((name) =>
      path.parse(name).name.normalize("NFC").toLowerCase(),
    );
  } catch {
    return [];
  }
}

function unreadable(file: string, cause: ContentFinding | undefined): ContentFinding {
  return fileFinding(
    file,
    "import-story-unreadable",
    `The front matter of this story cannot be read${cause ? ` (${cause.message.replace(/\.$/, "")})` : ""}, so it may be one of those in the file; importing could write it twice.`,
    "Mend it first: copydesk check says what is wrong.",
    cause?.place,
  );
}
