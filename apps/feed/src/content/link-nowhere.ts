import type { Body, BodyLink } from "@copydesk/article-schema";
import { type ContentFinding, fileWarning } from "./content-finding.js";
import type { FrontMatter } from "./front-matter.js";
import { restOfLine } from "./rest-of-line.js";

/** The parts of a story's page that have names: those that stand below the copy, and the page itself. A browser knows `top`. */
const partsOfPage = /^#(?:(?:top|main|named|quotes|claims|sources|more)$|entity-)/i;

/**
 * Warns of links to a part of the story: headings in the copy have no names that a link could lead to.
 *
 * @param parts where the copy begins
 * @param body what it was read as
 * @param file the file's path
 */
export function linkNowhere(
  { bodyLinesBefore }: Pick<FrontMatter, "bodyLinesBefore">,
  { links }: Pick<Body, "links">,
  file: string,
): readonly ContentFinding[] {
  return links.filter(leadsNowhere).map(({ address, place }) => {
    const message = `The link to “${restOfLine(address, 0)}” leads nowhere: no part of the story's page has that name, and headings have none.`;
    const hint = "Say where in the story it is without a link, or link to a page of its own.";
    return fileWarning(file, "link-nowhere", message, hint, {
      line: place.line + bodyLinesBefore,
      column: place.column,
    });
  });
}

function leadsNowhere({ kind, address }: BodyLink): boolean {
  return kind === "link" && address.startsWith("#") && !partsOfPage.test(address);
}
