import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** An alternative text is read out in a picture's place. */
export const altSaysNothing: Check = {
  code: "alt-says-nothing",
  severity: "warning",
  rule: "An alternative text says what the picture shows; the name of its file, or “photo” alone, is read out to those who do not see it and tells them nothing.",
  // Not left out with the body: the media have alternative texts of their own.
  *run({ article, body }) {
    const hint = "Say in a few words what the picture shows";
    for (const [index, { alt = "" } = {}] of (article.media ?? []).entries()) {
      const what = whatElse(alt);
      if (what === undefined) continue;
      yield { path: ["media", index, "alt"], message: messageFor(alt, what), hint: `${hint}.` };
    }
    for (const { kind, text, place } of body.links) {
      const what = kind === "picture" ? whatElse(text) : undefined;
      if (what === undefined) continue;
      yield {
        path: ["body"],
        place,
        message: messageFor(text, what),
        hint: `${hint}, between the square brackets; leave them empty where the text already says it.`,
      };
    }
  },
};

function messageFor(alt: string, what: string): string {
  return `“${cut(alt.trim())}” is ${what}; it is read out to those who do not see the picture, and does not say what it shows.`;
}

/**
 * One word, or several whose last begins with a figure or a bracket, as in `Screenshot 2024-05-01 at 10.12.30.png`. A sentence that ends
 * in a file's name is a description of something.
 */
const fileName = /^(?:\S(?:.*\s[\d(])?)?[^\s]*\.(?:jpe?g|jfif|png|gif|webp|avif|hei[cf]|tiff?|bmp|svg)$/i;
/** As cameras and telephones name their files. */
const cameraName = /^(?:IMG|DSC[FN]?|_DSC|MVIMG|PXL|DJI)_?\d{4,}\w*$/;
/** Words for any picture, in English; a picture of a photograph is called more than that. */
const anyPicture = /^(?:an? |the )?(?:image|img|photo|photograph|picture|alt|alt text)$/i;

/** Says what an alternative text is, where it is no description. */
function whatElse(alt: string): string | undefined {
  const words = alt.trim();
  if (fileName.test(words) || cameraName.test(words)) return "the name of a file";
  return anyPicture.test(words) ? "true of any picture" : undefined;
}
