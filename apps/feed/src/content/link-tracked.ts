import type { ArticleDraft, Body, Finding } from "@copydesk/article-schema";
import { directAddress } from "./direct-address.js";
import { restOfLine } from "./rest-of-line.js";

/**
 * Warns of links, in the copy and among the sources, that lead through a site which learns who follows them, or that tell whose
 * click they were copied from. Mail programs and editors in the browser make such links of what is pasted.
 *
 * @param article what there is of the story
 * @param body what the copy was read as
 */
export function linkTracked(
  { sources = [] }: ArticleDraft,
  { links }: Pick<Body, "links">,
): readonly Finding[] {
  return [
    ...links
      .filter(({ kind }) => kind === "link")
      .map(({ address, place }) => ({ address, place, path: ["body"] })),
    ...sources.map((source, index) => ({ address: source?.url ?? "", path: ["sources", index, "url"] })),
  ].flatMap(({ address, ...at }): readonly Finding[] => {
    const direct = directAddress(address);
    if (!direct) return [];
    const { through, clickIds } = direct;
    const reason = through
      ? `leads through ${through}, which learns who follows it, and from where`
      : `tells whose click it was copied from (${clickIds.join(", ")})`;
    const message = `The link to “${restOfLine(address, 0)}” ${reason}.`;
    return [{ ...at, code: "link-tracked", severity: "warning", message, hint: `Write ${direct.address}` }];
  });
}
