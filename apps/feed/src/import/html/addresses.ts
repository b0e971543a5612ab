import { HttpUrl } from "@copydesk/article-schema";
import { urlOf } from "../../url-of.js";

/** Gives an address of the copy, made absolute; nothing where it leads nowhere that a reader may be sent. */
export function readableAddress(address: string, base: string | undefined): string | undefined {
  const trimmed = withoutBreaks(address);
  // A place on the same page stays one.
  if (trimmed.startsWith("#") || trimmed === "") return trimmed === "" ? undefined : trimmed;
  const url = urlOf(trimmed, base);
  if (url?.protocol === "mailto:") return url.href;
  return url && webAddress(trimmed, url);
}

/** Gives the absolute web address of a picture or another file; nothing where it has none. */
export function fileAddress(address: string | undefined, base: string | undefined): string | undefined {
  const trimmed = withoutBreaks(address ?? "");
  const url = trimmed === "" ? undefined : urlOf(trimmed, base);
  return url && webAddress(trimmed, url);
}

/** What is absolute and needs no mending is kept as it was written. */
function webAddress(written: string, url: URL): string | undefined {
  if (HttpUrl.safeParse(written).success) return written;
  // The platform leaves some characters alone that an address may not have (RFC 3986, section 2).
  const mended = url.href.replaceAll(/[\\^`{|}]|%(?![\da-f]{2})/gi, encodeURIComponent);
  return HttpUrl.safeParse(mended).success ? mended : undefined;
}

/** Browsers leave tabs and line breaks out of an address (WHATWG URL, section 4.4). */
function withoutBreaks(address: string): string {
  return address.replaceAll(/[\t\n\r]/g, "").trim();
}
