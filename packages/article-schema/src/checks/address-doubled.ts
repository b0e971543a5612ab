import { cut } from "../findings/complaint.js";
import { beginningOnce, beginsTwice } from "./begins-twice.js";
import type { Check } from "./check.js";
import { shownLink } from "./shown-link.js";

/** A browser takes the second beginning of an address for a part of it. */
export const addressDoubled: Check = {
  code: "address-doubled",
  severity: "warning",
  rule: "An address begins with https:// or http:// once, and stands there once; of one that was pasted behind another, or behind https://, browsers find no page.",
  readsBody: true,
  *run({ body }) {
    for (const link of body.links) {
      const meant = onceIn(link.address);
      if (meant === undefined) continue;
      yield {
        path: ["body"],
        place: link.place,
        message: `“${shownLink(link)}” has ${meant.isWhole ? "its address" : "https:// or http://"} twice, so that browsers find no page there.`,
        hint: `Did you mean “${cut(meant.address)}”?`,
      };
    }
  },
};

/** Gives an address that is there twice as it is meant, and says whether it is all of it that is there twice. */
function onceIn(address: string): { address: string; isWhole: boolean } | undefined {
  if (beginsTwice(address)) return { address: beginningOnce(address), isWhole: false };
  const half = address.slice(0, address.length / 2);
  const isWhole = /^https?:\/\/./i.test(half) && half + half === address;
  return isWhole ? { address: half, isWhole } : undefined;
}
