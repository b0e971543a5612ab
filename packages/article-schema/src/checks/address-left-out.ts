import { cut } from "../findings/complaint.js";
import { meantBy } from "../findings/nearest.js";
import type { BodyLink } from "../markdown/body.js";
import type { Check } from "./check.js";
import { shownLink } from "./shown-link.js";

/** What is wanted of the platform, which every browser, edge runtime and Node has; no other global is declared here. */
declare const URL: { readonly canParse: (url: string) => boolean };

const scheme = /^\s*[a-z][a-z0-9+.-]*:/i;
const followed = /^\s*(?:https?|mailto):/i;
const web = /^\s*https?:\/\//i;
/** Most addresses; to take them apart takes longer. */
const sound = /^https?:\/\/[a-z][a-z.-]*\/[^\s\\]*$/;
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
      const why = whyLeftOut(link);
      if (why === undefined) continue;
      yield {
        path: ["body"],
        place: link.place,
        message: `“${shownLink(link)}” has ${why}, so readers are shown ${link.kind === "picture" ? "its alternative text" : "its words"} alone.`,
        hint: hintFor(link),
      };
    }
  },
};

/** A mention of an entity has a scheme that hands mistype, as `entitiy:japan`. */
function hintFor({ kind, address }: BodyLink): string {
  const [, typed = "", id = ""] = /^\s*([a-z]+):([a-z0-9-]+)$/i.exec(address) ?? [];
  if (kind === "link" && meantBy(typed, ["entity"]) !== undefined) return `Did you mean “entity:${cut(id)}”?`;
  return `Give it an address that begins with https:// or http://, or take the ${kind} out.`;
}

function whyLeftOut({ kind, address }: BodyLink): string | undefined {
  if (sound.test(address)) return undefined;
  if (address.trim() === "") return "no address";
  if (kind === "picture" && /^\s*#/.test(address)) return "the address of the story itself";
  if (!scheme.test(address) || (kind === "picture" && embedded.test(address))) return undefined;
  if (!followed.test(address)) return "an address that is left out";
  return web.test(address) && !URL.canParse(address) ? "an address that no browser can read" : undefined;
}
