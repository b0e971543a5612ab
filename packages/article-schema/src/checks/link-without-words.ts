import { cut } from "../findings/complaint.js";
import type { Check } from "./check.js";

/** A link has to be seen to be followed. */
export const linkWithoutWords: Check = {
  code: "link-without-words",
  severity: "warning",
  rule: "A link or a mention has words of the copy between its square brackets; readers do not see one that has none.",
  readsBody: true,
  *run({ body }) {
    const mentions = body.mentions.map(({ entity, ...mention }) => ({
      ...mention,
      address: `entity:${entity}`,
    }));
    const links = body.links.filter(({ kind }) => kind === "link");
    for (const { text, address, place } of [...mentions, ...links]) {
      // Markdown takes `<entity:japan>` for an address that is to be shown.
      const shown = text.startsWith("entity:") ? text : "";
      if (text.trim() !== shown) continue;
      yield {
        path: ["body"],
        place,
        message: `“${cut(shown ? `<${address}>` : `[](${address})`)}” has no words of the copy, so readers are shown ${shown ? `“${cut(shown)}”` : "nothing"}.`,
        hint: "Write the words that lead there between the square brackets, as in [Seoul](entity:south-korea), or take it out.",
      };
    }
  },
};
