import { cut } from "../findings/complaint.js";
import { beginsTwice } from "./begins-twice.js";
import type { Check, CheckSubject } from "./check.js";
import { shownLink } from "./shown-link.js";

/** An address without its beginning leads to a page below the story's own. */
export const addressIncomplete: Check = {
  code: "address-incomplete",
  severity: "warning",
  rule: "An address elsewhere begins with https:// or http://, and a mention with entity:; without them it leads below the story's own page, where nothing is.",
  readsBody: true,
  *run({ body, declared }) {
    for (const link of body.links) {
      const hint = hintFor(link.address, declared);
      if (hint === undefined) continue;
      yield {
        path: ["body"],
        place: link.place,
        message: `“${shownLink(link)}” leads to a page below the story's own, where nothing is.`,
        hint,
      };
    }
  },
};

/** Quotation marks, which belong to the address where it stands in brackets. */
const quoted = /^["'“”‘’„«»]+(https?:\/\/[^"'“”‘’„«»]+)["'“”‘’„«»]*$/i;
/** An address that says how it is reached. */
const whole = /^https?:\/\/./i;
/** A scheme without the two slashes is read as if it were not there. */
const withoutSlashes = /^(https?:)\/?(?=[^/])/i;
/** A scheme whose colon was left out. */
const withoutColon = /^(https?)\/\/(?=[^/])/i;
/** An address of mail, as it stands in a text. */
const mail = /^[^\s@/?#:]+@[^\s@/?#:]+\.[^\s@/?#:]+$/;

function hintFor(address: string, declared: CheckSubject["declared"]): string | undefined {
  const [, within] = quoted.exec(address) ?? [];
  if (within !== undefined) return `Did you mean “${cut(within)}”?`;
  // Where there are two schemes, one is too many.
  if (beginsTwice(address)) return undefined;
  if (withoutSlashes.test(address)) return `Did you mean “${cut(address.replace(withoutSlashes, "$1//"))}”?`;
  if (withoutColon.test(address)) return `Did you mean “${cut(address.replace(withoutColon, "$1://"))}”?`;
  if (mail.test(address)) return `Did you mean “mailto:${cut(address)}”?`;
  // Letters and colons of the width that Chinese ones have.
  const narrow = whole.test(address) ? undefined : address.normalize("NFKC");
  if (narrow !== undefined && whole.test(narrow)) return `Did you mean “${cut(narrow)}”?`;
  const entity = entityMeant(address);
  if (declared.has(entity)) return `Did you mean “entity:${entity}”?`;
  // The colon that Chinese, Japanese and Korean are typed with.
  if (/^entity：/i.test(address)) return `Did you mean “${cut(address.replace("：", ":"))}”?`;
  // A name with dots in it and a path behind it is a host's; a file's name has no path behind it. With a port it
  // would be an address with a scheme, which is left out.
  if (/^(?:www\.[^/?#:]+(?=[/?#]|$)|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=\/))/i.test(address))
    return `Did you mean “https://${cut(address)}”?`;
  // The source of a story is published beside its page, and not below it.
  if (/^[^/?#:]+\.(?:md|markdown)(?:[?#]|$)/i.test(address))
    return "Give it the address at which readers find that story.";
  return undefined;
}

/** Gives an entity's id out of an address that is meant to mention it: its file, or a mention with a slash or quotation marks. */
function entityMeant(address: string): string {
  return address.replace(/^(?:["'“]entity:|entit(?:y|ies)\/+)/i, "").replace(/(?:\.ya?ml)?["'”]?$/i, "");
}
