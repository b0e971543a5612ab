/** Browsers leave the second colon out when they show such an address, and it is copied without. */
const twice = /^\s*(?:https?:\/*)+(https?):?\/\/(?=[^/\s])/i;

/** Says whether an address begins with the scheme of the web and another one: `https://https://news.example/`. */
export function beginsTwice(address: string): boolean {
  return twice.test(address);
}

/** Gives an address that begins twice as it is meant: from its last scheme on. */
export function beginningOnce(address: string): string {
  return address.replace(twice, "$1://");
}
