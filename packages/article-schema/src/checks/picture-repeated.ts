import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** Media are shown below the copy, with their credits; a picture in the copy stands where it is written. */
export const pictureRepeated: Check = {
  code: "picture-repeated",
  severity: "warning",
  rule: "A picture stands in the copy or among the media; readers are shown both.",
  readsBody: true,
  *run({ article, body }) {
    const files = new Set<string | undefined>(
      (article.media ?? []).flatMap((media) => (media?.renditions ?? []).map((file) => file?.url)),
    );
    for (const { kind, address, place } of body.links) {
      if (kind !== "picture" || !files.has(address)) continue;
      yield {
        path: ["body"],
        place,
        message: `“${cut(address)}” is a file of the media too, so readers are shown the picture twice.`,
        hint: "Take it out of the copy: it is shown below, with its credit.",
      };
    }
  },
};
