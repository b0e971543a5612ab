import { withoutForbidden } from "@copydesk/renderer/template";
import type { CopyDraft } from "./copy-draft.js";
import { cutText } from "./cut-text.js";
import type { ImportFinding } from "./import-report.js";
import type { SourceItem } from "./source-item.js";

/** The lines of a story, those that its source does not say made of its copy. */
export interface StoryParts {
  readonly headline: string;
  readonly summary: string;
  readonly body: string;
}

/** How long a summary is at the most that is taken from the copy, in UTF-16 code units. */
const longestSummary = 300;

/**
 * Gives a story's headline, summary and body. A summary that the file does not have is the first paragraph, as feeds and
 * WordPress do it. What else is missing is for a person to write: the story holds something in its place, and a finding
 * says so.
 */
export function storyParts(
  item: SourceItem,
  copy: CopyDraft,
  summary: readonly string[],
  findings: ImportFinding[],
): StoryParts {
  const prose = copy.paragraphs.filter(isWords);
  const headline = headlineOf(item, copy.paragraphs);
  if (clean(item.headline) === undefined) {
    findings.push({
      code: "headline-missing",
      message: "The file gives the story no headline; the beginning of its copy stands there.",
      hint: "Write the headline, and say status: published.",
    });
  }
  const paragraph = leadOf(prose.filter((each) => each !== headline)) ?? prose[0];
  const said = clean(summary.join(" "));
  let body = clean(copy.markdown) ?? "";
  if (body === "" || copy.paragraphs.length === 0) {
    const place = said ?? headline;
    const words =
      item.link === undefined
        ? escaped(place)
        : `[${escaped(place)}](<${item.link.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
    body = `${body}\n\n${words}`.trim();
    const which = said === undefined ? "its headline" : "its summary";
    const standsThere = item.link === undefined ? which : "a link to where it was";
    findings.push({
      code: "body-empty",
      message: `The file holds no copy of the story; ${standsThere} stands there.`,
      hint: "Write the story, and say status: published.",
    });
  }
  return {
    headline,
    summary: said ?? clean(cutText(paragraph ?? headline, longestSummary)) ?? headline,
    body,
  };
}

/** Gives a story's headline, or what stands in its place. */
export function headlineOf({ headline, link, guid }: SourceItem, paragraphs: readonly string[]): string {
  const first = paragraphs.find(isWords);
  return clean(headline) ?? clean(first && cutText(first, 80)) ?? link ?? guid ?? "Untitled";
}

/** Of an embed, its address stands in the copy, and of a plugin of WordPress its command: that says nothing of a story. */
function isWords(paragraph: string): boolean {
  return !/^(?:https?:\/\/\S+|\[\/?[a-z][\w-]*\])$|^\[[a-z][\w-]*\s[^\]]*=/i.test(paragraph);
}

/** What stands above copy, such as a place or a kicker, is narrower than a sentence, and has no end; widths are those of Latin letters. */
const [widthOfSentence, widthOfProse] = [20, 40];

/** Gives the first paragraph that says what a story is of. */
function leadOf(paragraphs: readonly string[]): string | undefined {
  const isSentence = (each: string) => /[.!?…。！？｡][\p{Pe}\p{Pf}"']*$/u.test(each);
  const isLead = (each: string) => widthOf(each) >= (isSentence(each) ? widthOfSentence : widthOfProse);
  return paragraphs.find(isLead) ?? paragraphs.find(isSentence);
}

/** Gives how wide a text is; letters of Chinese, Japanese and Korean are twice as wide as Latin ones, and say as much as several. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);
}

function clean(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const trimmed = withoutForbidden(text).trim();
  return trimmed === "" ? undefined : trimmed;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&!#]/g, String.raw`\$&`);
}
