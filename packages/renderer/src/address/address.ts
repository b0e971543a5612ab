/** What is wanted of the platform, which every browser, edge runtime and Node has; no other global is declared here. */
declare const URL: {
  new (url: string, base?: string): { readonly href: string; readonly hostname: string };
  canParse: (url: string, base?: string) => boolean;
};

/**
 * Gives the absolute form of an address that may be relative to a page, or nothing where it is none.
 *
 * @param address what was written
 * @param page the absolute address of the page that it was written in
 */
export function absoluteAddress(address: string, page: string): string | undefined {
  return URL.canParse(address, page) ? new URL(address, page).href : undefined;
}

/**
 * Gives the name of the site that an absolute address is on, without a leading `www.`.
 *
 * @throws {TypeError} where it is no absolute address
 */
export function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}

/**
 * Gives an absolute address as browsers write it.
 *
 * @throws {TypeError} where it is no absolute address
 */
export function canonicalAddress(address: string): string {
  return new URL(address).href;
}
