import { hasForbidden } from "../template/characters.js";

// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const iri = /^[a-z][a-z0-9+.-]*:(?:[^\s\u0000-\u0020\u007f-\u009f<>"{}|\\^`%\ufff0-\uffff]|%[0-9a-f]{2})+$/i;

/**
 * Says whether an entry of Atom can have a guid for its id: that is an IRI. A guid that a story had elsewhere need not be one, and
 * then the entry has the article's own id.
 *
 * @param guid the name by which subscribers' readers know the story, as `guidOf` gives it
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6
 */
export function isAtomId(guid: string): boolean {
  return iri.test(guid) && !hasForbidden(guid);
}
