import type { ArticleDraft } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * A label with its colon, in English and as several languages write it alike. “Photo by Bo” and “© Bo” are credits as licences want
 * them.
 */
const label =
  /^(?:(?:photo(?:graph|s)?|fotos?|pictures?|images?|graphics?|video|audio)(?:\s+credits?)?|credits?)\s*[:：]\s*(?=\S)/i;

/**
 * Warns of credits that begin with a label such as “Photo:”, for pages say “Photo credit:” themselves; an empty list where there are
 * none.
 *
 * @param article what there is of the story
 * @param yaml its front matter
 * @param file the path of its file
 */
export function creditDoubled(
  { media = [] }: ArticleDraft,
  yaml: YamlSource,
  file: string,
): readonly ContentFinding[] {
  return media.flatMap((medium, index) => {
    const { credit = "", kind = "photo" } = medium ?? {};
    const name = withoutLabel(credit);
    if (name === credit) return [];
    const path = ["media", index, "credit"];
    const message = `“${credit.slice(0, -name.length).trim()}” is no part of a credit; pages say “${shown[kind]} credit:” before it, so readers would be told twice.`;
    return { ...fileWarning(file, "credit-doubled", message, `Write ${name}.`, yaml.placeOf(path)), path };
  });
}

/** What pages call each kind of media. */
const shown = { photo: "Photo", graphic: "Graphic", video: "Video", audio: "Audio" };

/** Gives a credit without the “Photo:” before it. */
export function withoutLabel(credit: string): string {
  return credit.replace(label, "");
}
