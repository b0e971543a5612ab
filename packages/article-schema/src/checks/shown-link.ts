import { cut } from "../findings/complaint.js";
import type { BodyLink } from "../markdown/body.js";

/** Gives a link or picture as Markdown has it, in a length that fits into a sentence. */
export function shownLink({ kind, text, address }: BodyLink): string {
  return cut(`${kind === "picture" ? "!" : ""}[${text}](${address})`);
}
