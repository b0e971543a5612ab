import type { Check } from "./check.js";

/** Those who do not see a picture are told what it shows. */
export const mediaWithoutAlt: Check = {
  code: "media-without-alt",
  severity: "error",
  rule: "A picture that is there has alt text, or is marked decorative; readers who do not see it would miss what it says.",
  *run({ article }) {
    for (const [index, media] of (article.media ?? []).entries()) {
      const isPicture = media?.kind === "photo" || media?.kind === "graphic";
      if (!isPicture || (media.renditions ?? []).length === 0 || media.alt !== undefined || media.decorative)
        continue;
      yield {
        path: ["media", index],
        message: "This picture has no alt text, so readers who do not see it would not know what it shows.",
        hint: "Add alt with what it shows, or decorative: true where the text already says all of it.",
      };
    }
  },
};
