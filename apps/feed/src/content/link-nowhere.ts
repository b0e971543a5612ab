import type { Body, BodyLink, Finding } from "@copydesk/article-schema";
import { restOfLine } from "./rest-of-line.js";

/** The parts of a story's page that have names: those that stand below the copy, and the page itself. A browser knows `top`. */
const partsOfPage = /^#(?:(?:top|main|named|quotes|claims|sources|more)$|entity-)/i;

/**
 * Warns of links to a part of the story: headings in the copy have no names that a link could lead to.
 *
 * @param body what the copy was read as
 */
export function linkNowhere({ links }: Pick<Body, "links">): readonly Finding[] {
  return links.filter(leadsNowhere).map(({ address, place }) => ({
    code: "link-nowhere",
    severity: "warning",
    path: ["body"],
    place,
    message: `The link to “${restOfLine(address, 0)}” leads nowhere: no part of the story's page has that name, and headings have none.`,
    hint: "Say where in the story it is without a link, or link to a page of its own.",
  }));
}

function leadsNowhere({ kind, address }: BodyLink): boolean {
  return kind === "link" && address.startsWith("#") && !partsOfPage.test(address);
}
