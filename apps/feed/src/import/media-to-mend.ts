import { Rendition } from "@copydesk/article-schema";
import { withoutLabel } from "../content/credit-doubled.js";
import { grouped } from "../grouped.js";
import { onOneLine } from "../on-one-line.js";
import { defined } from "./defined.js";
import type { ImportFinding } from "./import-report.js";
import { type ImportLoss, shortened } from "./import-loss.js";
import { isPicture } from "./media-type.js";
import { pictureOf } from "./original-address.js";
import type { SourceMedia } from "./source-item.js";

/** A picture, video or sound as a story's front matter holds it. */
type WrittenMedia = Readonly<Record<string, unknown>>;

/** One of a story's media: whether it holds together, or a person has to complete it. */
export interface SortedMedium {
  readonly written: WrittenMedia;
  readonly isComplete: boolean;
}

/** The media of a story, in their order. */
export interface SortedMedia {
  readonly media: readonly SortedMedium[];
  readonly findings: readonly ImportFinding[];
  readonly losses: readonly ImportLoss[];
}

/**
 * Sorts a story's media. Who is to be credited and what a picture shows is never made up: what the file does not say, a person has
 * to, but for the alternative text that the same picture has in the copy. A picture that stands in the copy anyway, in whatever size,
 * and that nobody is named for, stays there alone.
 *
 * @param media what the file has
 * @param credit what to print where nobody is named, if a person said so
 * @param inCopy the addresses of the pictures in the copy, with what each shows, where it says so
 * @param paragraphs the words of the copy
 */
export function sortMedia(
  media: readonly SourceMedia[],
  credit: string | undefined,
  inCopy: ReadonlyMap<string, string>,
  paragraphs: readonly string[],
): SortedMedia {
  const sorted: SortedMedium[] = [];
  const findings: ImportFinding[] = [];
  const losses: ImportLoss[] = [];
  const shown = grouped(inCopy, ([url]) => pictureOf(url));
  for (const given of media) {
    const [file] = given.renditions;
    const twins = given.renditions.flatMap(({ url }) => shown.get(pictureOf(url)) ?? []);
    const isInCopy = twins.length > 0;
    const [, alt] = twins.find(([, said]) => said !== "") ?? [];
    const one = needsAlt(given) ? { ...given, alt } : given;
    if (one.isThumbnail && inCopy.size > 0) {
      losses.push({
        field: "media:thumbnail",
        reason: "It is a small copy of a picture, and the copy has pictures of its own.",
        value: file?.url ?? "",
      });
      continue;
    }
    if (one.credit === undefined && isInCopy) {
      losses.push({
        field: one.kind,
        reason: "The picture stands in the copy, and nobody is named for it, so it stays there alone.",
        value: file?.url ?? "",
      });
      losses.push(...wordsLost(given, [...twins.map(([, said]) => said), ...paragraphs]));
      continue;
    }
    const faults = faultsOf(one, credit);
    findings.push(...faults);
    sorted.push({ written: written(one, credit), isComplete: faults.length === 0 });
  }
  return { media: sorted, findings, losses };
}

/** Tells what is said of a picture that stays in the copy, where the copy does not say it. */
function wordsLost({ alt, caption }: SourceMedia, said: readonly string[]): readonly ImportLoss[] {
  const reason = "It is said of a picture that stays in the copy, which does not say it.";
  return Object.entries({ alt, caption }).flatMap(([field, words]) => {
    const isSaid = words === undefined || said.some((text) => text.includes(onOneLine(words)));
    return isSaid ? [] : [{ field, reason, value: shortened(words) }];
  });
}

function faultsOf(media: SourceMedia, credit: string | undefined): readonly ImportFinding[] {
  const { kind, credit: own, renditions } = media;
  const where = renditions[0]?.url ?? `the ${kind}`;
  const faults: ImportFinding[] = [];
  if (own === undefined && credit === undefined) {
    faults.push({
      code: "media-without-credit",
      message: `The file names nobody to credit for ${where}.`,
      hint: "Fill in the credit in the story's file; or, where it is the same for all that name nobody, import with --credit.",
    });
  }
  if (needsAlt(media)) {
    faults.push({
      code: "media-without-alt",
      message: `The file does not say what ${where} shows, for readers who do not see it.`,
      hint: "Fill in alt in the story's file, or put decorative: true there.",
    });
  }
  if (renditions.some(({ mediaType }) => mediaType === undefined)) {
    faults.push({
      code: "media-type-unknown",
      message: `Neither the file nor its address says of what media type ${where} is.`,
      hint: "Fill in mediaType in the story's file, such as image/jpeg.",
    });
  }
  const unfit = renditions.find(
    (rendition) => rendition.mediaType !== undefined && !Rendition.safeParse(defined(rendition)).success,
  );
  if (unfit)
    faults.push({
      code: "field-invalid",
      message: `${unfit.url} cannot be the address of a file.`,
      hint: "Correct it in the story's file.",
    });
  return faults;
}

/** Writes what is not known as an empty field, for a person to fill in. */
function written(media: SourceMedia, credit: string | undefined): WrittenMedia {
  const { kind, credit: own, alt, decorative, caption, renditions } = media;
  return defined({
    kind,
    credit: own === undefined ? (credit ?? null) : withoutLabel(own),
    alt: needsAlt(media) ? null : alt,
    decorative,
    caption,
    renditions:
      renditions.length === 0
        ? undefined
        : renditions.map((rendition) => defined({ ...rendition, mediaType: rendition.mediaType ?? null })),
  });
}

/** Says whether nothing says what a picture shows, and somebody has to. */
function needsAlt(media: SourceMedia): boolean {
  const { alt, decorative, renditions } = media;
  return isPicture(media) && renditions.length > 0 && alt === undefined && decorative === undefined;
}
