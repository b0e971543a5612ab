import { isEmbeddedPicture } from "../address/embedded-picture.js";

/** Addresses with a scheme are followed only where it is one of these; addresses without one are relative. */
const followed = /^(?:https?|mailto|tag):|^[^:]*(?:[/?#]|$)/i;
// Browsers take these away before they look for the scheme: wherever they stand, and at the start.
const unseen = /[\t\n\r]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const unseenAtStart = /^[\u0000-\u0020]+/;

/** Gives an address as it is, or `#` where a browser would run it, or show it as a document, instead of following it. */
export function harmlessAddress(address: string): string {
  return isFollowed(address) ? address : "#";
}

/** Gives the beginning of an address as it is, or `#` where the colon behind it would make it a scheme that is not followed. */
export function harmlessScheme(beginning: string): string {
  return isFollowed(`${beginning}:`) ? beginning : "#";
}

/**
 * Gives the address of a file as it is, or `#` where a browser must not load it. So it does with the addresses that `srcset`
 * lists, each with its size behind it. Small pictures in `data:` addresses are loaded.
 */
export function harmlessFiles(addresses: string): string {
  if (isEmbeddedPicture(addresses)) return addresses;
  if (!addresses.includes(",")) return harmlessAddress(addresses);
  return addresses.split(/,\s+/).every((candidate) => isFollowed(candidate)) ? addresses : "#";
}

function isFollowed(address: string): boolean {
  // Nothing that is taken away behind the scheme changes it, and nearly every address begins like this.
  if (address.startsWith("https:")) return true;
  return followed.test(address.replace(unseen, "").replace(unseenAtStart, ""));
}
