import type { Body, BodyLink, Finding } from "@copydesk/article-schema";
import { restOfLine } from "./rest-of-line.js";

/** The parts of a story's page that have names: those that stand below the copy, and the page itself. A browser knows `top`. */
const partsOfPage = /^#(?:(?:top|main|named|quotes|claims|sources|more)$|entity-)/i;

/** The names and addresses by which a machine calls itself (RFC 6761, section 6.3). */
const ownMachine =
  /^https?:\/\/(?:[^/?#@]*@)?(?:(?:[^/?#:@]+\.)?localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)(?=[:/?#]|$)/i;

/** What is read from the story's own page, and leads below it: a path that begins with a name, or with `./`. */
const belowPage = /^(?!\.{1,2}(?:\/|$)|[a-z][a-z\d+.-]*:|[/#?])[^\s]|^\.\/+[^/#?\s]/i;

/** What is read from the story's own page, and leads to something of another story than its page. */
const besidePage =
  /^\.\.\/+(?!(?:[^?#]*\/)?\.{1,2}(?:[/?#]|$))[^/?#\s]+\/+(?!index\.html(?:[?#]|$))[^/?#\s]/i;

/**
 * Warns of links to a part of the story, for headings in the copy have no names that a link could lead to, and of links and pictures
 * below the story's page or another's, where an edition has nothing, or to the writer's own machine.
 *
 * @param body what the copy was read as
 * @param found what is said of the copy already: an address that is told otherwise is not told twice
 */
export function linkNowhere({ links }: Pick<Body, "links">, found: readonly Finding[]): readonly Finding[] {
  const ofAddresses = found.filter(({ code }) => code.startsWith("address-"));
  const told = new Set(ofAddresses.map(({ place }) => place && `${place.line}:${place.column}`));
  return links.flatMap((link): readonly Finding[] => {
    const { address, place } = link;
    const why = told.has(`${place.line}:${place.column}`) ? undefined : whyNowhere(link);
    if (!why) return [];
    const message = `“${restOfLine(address, 0)}” leads nowhere: ${why.reason}.`;
    return [{ code: "link-nowhere", severity: "warning", path: ["body"], place, message, hint: why.hint }];
  });
}

interface Why {
  readonly reason: string;
  readonly hint: string;
}

function whyNowhere({ kind, address }: BodyLink): Why | undefined {
  if (ownMachine.test(address))
    return {
      reason: "it is that of the machine on which it was copied, and of each reader's own",
      hint: "Give the address at which readers find it.",
    };
  const isBelow = belowPage.test(address);
  if (isBelow || besidePage.test(address))
    return {
      reason: `it is read from the story's own page, and below ${isBelow ? "that" : "another story's"} nothing is published`,
      hint: "Put the file where it can be read, and give its whole address, with https://.",
    };
  if (kind === "picture" || !address.startsWith("#") || partsOfPage.test(address)) return undefined;
  return {
    reason: "no part of the story's page has that name, and headings have none",
    hint: "Say where in the story it is without a link, or link to a page of its own.",
  };
}
