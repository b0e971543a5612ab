import type { ArticleDraft } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { YamlSource } from "./yaml-source.js";

/**
 * A label with its colon, in English and as several languages write it alike, and in Korean, Japanese and Chinese. “Photo by Bo” and
 * “© Bo” are credits as licences want them.
 */
const label = new RegExp(
  [
    /(?:(?:photo(?:graph|s)?|fotos?|pictures?|images?|graphics?|video|audio)(?:\s+credits?)?|credits?)\s*[:：]/,
    // Korean agencies write an equals sign, and before the name of who gave a picture nothing.
    /(?:사진|영상|그래픽)(?:\s*(?:제공|출처))?\s*[:：=]|(?:사진|영상|그래픽)\s*(?:제공|출처)\s/,
    /(?:写真|画像|映像)(?:提供|撮影)?\s*[:：=＝]|(?:图片|圖片|图|圖|照片|视频|視頻)(?:来源|來源|提供)?\s*[:：]|(?:摄影|攝影)\s*[:：]/,
  ]
    .map(({ source }) => String.raw`^(?:${source})\s*(?=\S)`)
    .join("|"),
  "i",
);

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
