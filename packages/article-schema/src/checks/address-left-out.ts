import type { Check } from "./check.js";
import { shownLink } from "./shown-link.js";

const scheme = /^\s*[a-z][a-z0-9+.-]*:/i;
const followed = /^\s*(?:https?|mailto):/i;
/** Small pictures stand in their addresses. */
const embedded = /^data:image\//i;

/** A browser must not follow every address, and no reader can open a file on the writer's own disk. */
export const addressLeftOut: Check = {
  code: "address-left-out",
  severity: "warning",
  rule: "Links and pictures have web addresses, and links may begin with mailto:; of others readers are shown the words alone.",
  readsBody: true,
  *run({ body }) {
    for (const link of body.links) {
      const { kind, address, place } = link;
      if (!scheme.test(address) || followed.test(address)) continue;
      if (kind === "picture" && embedded.test(address)) continue;
      yield {
        path: ["body"],
        place,
        message: `“${shownLink(link)}” has an address that is left out, so readers are shown ${kind === "picture" ? "its alternative text" : "its words"} alone.`,
        hint: "Give it an address that begins with https:// or http://, or take the link out.",
      };
    }
  },
};
