import { urlOf } from "../url-of.js";

/** An address that leads straight to a page, as it was found in one that does not. */
export interface DirectAddress {
  readonly address: string;
  /** The host that readers would be led through, and that would learn of it; left out where there is none. */
  readonly through?: string;
  /** The names of the parameters that tell whose click it was; an empty list where there are none. */
  readonly clickIds: readonly string[];
}

/** Sites that lead on to what an address within their own says, and what says it. */
const redirectors: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly parameters: readonly string[];
}[] = [
  { host: /^(?:www\.)?google(?:\.com?)?\.[a-z]{2,3}$/, path: /^\/url$/, parameters: ["q", "url"] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^/, parameters: ["url"] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ["u"] },
  { host: /^l\.instagram\.com$/, path: /^\/$/, parameters: ["u"] },
  { host: /^www\.linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, parameters: ["url"] },
  { host: /^www\.youtube\.com$/, path: /^\/redirect$/, parameters: ["q"] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ["url"] },
  { host: /^(?:m\.)?vk\.com$/, path: /^\/away(?:\.php)?$/, parameters: ["to"] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/$/, parameters: ["uddg"] },
];

/** Parameters that differ with every click or every person who is sent a link. What names a campaign alone is no such thing. */
const clickId =
  /^(?:[dg]clid|fbclid|gbraid|igshid|igsh|mc_eid|mkt_tok|msclkid|ttclid|twclid|vero_id|wbraid|yclid|_hsenc|_hsmi)$/;

/** As many services as lead on to each other; more are no accident. */
const mostRedirectors = 4;

/**
 * Finds the page that an address leads to by way of a site that only leads on, such as those of Google and Outlook, and without
 * what tells whose click it was. Nothing is fetched: both stand in the address.
 *
 * @param address a web address
 * @returns nothing where the address is direct, or does not say where it leads
 */
export function directAddress(address: string): DirectAddress | undefined {
  // Both stand in its parameters, and most addresses have none.
  if (!address.includes("?")) return undefined;
  const through = urlOf(address)?.host;
  let target = address;
  for (let count = 0; count < mostRedirectors; count++) {
    const next = targetOf(target);
    if (next === undefined) break;
    target = next;
  }
  const { address: direct, clickIds } = withoutClickIds(target);
  if (direct === address) return undefined;
  return { address: direct, clickIds, ...(target !== address && through !== undefined && { through }) };
}

function targetOf(address: string): string | undefined {
  const url = urlOf(address);
  if (!url) return undefined;
  const redirector = redirectors.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  return redirector?.parameters
    .map((name) => url.searchParams.get(name))
    .find((target): target is string => target !== null && /^https?:\/\/[^\s/]/i.test(target));
}

/** All else of the address stays as it was written. */
function withoutClickIds(address: string): {
  readonly address: string;
  readonly clickIds: readonly string[];
} {
  const [, page = "", query, fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return { address, clickIds: [] };
  const nameOf = (parameter: string) => parameter.split("=", 1)[0] ?? "";
  const isClickId = (parameter: string) => clickId.test(nameOf(parameter));
  const parameters = query.split("&");
  const kept = parameters.filter((parameter) => !isClickId(parameter));
  if (kept.length === parameters.length) return { address, clickIds: [] };
  return {
    address: `${page}${kept.length > 0 ? `?${kept.join("&")}` : ""}${fragment}`,
    clickIds: parameters.filter(isClickId).map(nameOf),
  };
}
