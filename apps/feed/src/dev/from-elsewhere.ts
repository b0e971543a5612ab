import type { Request } from "../server/respond.js";

/** What shows a whole page, also within another one, as the browser in an editor does. It tells the other one nothing of the page. */
const wholePages: ReadonlySet<string | undefined> = new Set(["document", "iframe", "frame"]);

/**
 * Says whether a page of another origin asks for a part of itself, such as a script or what it loads beforehand. It may not read the
 * answer, but is told by many an element whether there is one: of a draft whose address it guesses, that is too much.
 *
 * @param headers of the request; older browsers, and programs that are none, do not say who asks
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function isFromElsewhere(headers: Request["headers"]): boolean {
  const { "sec-fetch-site": site, "sec-fetch-dest": destination } = headers;
  return (site === "cross-site" || site === "same-site") && !wholePages.has(destination);
}
