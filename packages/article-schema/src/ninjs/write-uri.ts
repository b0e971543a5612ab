import type { Path } from "../findings/finding.js";
import type { Lose } from "../conversion/loss.js";

/** The one thing wanted of the platform, which every browser, edge runtime and Node has; no other global is declared here. */
declare const URL: new (url: string) => { readonly host: string };

/**
 * Writes a web address as ninjs's `uri` (RFC 3986), which is ASCII and has brackets around nothing but an IPv6 address.
 *
 * @param url what `HttpUrl` accepted; browsers take more than RFC 3986 does
 * @param path where the address stands in the article
 * @param lose takes down that the address had to be written in another, equivalent way
 */
export function writeUri(url: string | undefined, path: Path, lose: Lose): string | undefined {
  if (url === undefined) return undefined;
  const [, scheme = "", authority = "", rest = ""] = /^([^/]*\/\/)([^/?#]*)(.*)$/s.exec(url) ?? [];
  const host = /^[\u0021-\u007e]*$/.test(authority) ? authority : new URL(url).host;
  const fragment = rest.indexOf("#");
  const [before, after] = fragment === -1 ? [rest, ""] : [rest.slice(0, fragment), rest.slice(fragment + 1)];
  const uri = `${scheme}${host}${escape(before)}${fragment === -1 ? "" : `#${escape(after)}`}`;
  if (uri !== url)
    lose(path, "ninjs takes ASCII addresses only (RFC 3986), so this one is written with escapes.");
  return uri;
}

function escape(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]/gu, (character) => encodeURIComponent(character));
}
