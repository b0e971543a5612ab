import { decoded } from "./decoded.js";

/** What WordPress puts behind the name of a picture that it made smaller. */
const sized = /(\/wp-content\/uploads\/[^?#]*?)-(?:\d+x\d+|scaled)(?=\.[a-z]+$)/i;

/** What Drupal, Ghost, Wix and Cloudflare put into the path of a picture that they made smaller, and what stands there of the whole one. */
const sizedFolders: readonly (readonly [folders: RegExp, whole: string])[] = [
  [/(\/files)\/styles\/[^/?#]+\/public(?=\/)/, "$1"],
  [/(\/media\/[^/?#]+)\/v1\/(?:fit|fill|crop)\/[^/?#]+\/[^/?#]+$/, "$1"],
  [/\/cdn-cgi\/image\/[^/?#]+(?=\/)/, ""],
  [/(\/content\/images)\/size\/w\d+(?:h\d+)?(?:\/format\/[a-z]+)?(?=\/)/, "$1"],
];

/** What a query asks for of the size and the kind of a picture's file, and not which picture it is. */
const sizing: ReadonlySet<string> = new Set(
  ["w", "h", "width", "height", "fit", "crop", "resize", "format", "quality", "q", "auto", "dpr"].concat(
    // Signatures of the others, and WordPress's.
    ["s", "itok", "ssl", "strip"],
  ),
);

/** The moment, in seconds or less, at which a file was put there; shorter numbers may be the picture's own. */
const moment = /^(?:t|v|ver)=\d{10,13}$/;

/** How services that make sizes of pictures have an address in their own: in its path, or as a part of a query. */
const nested = [
  /^https?:\/\/[^?#]*?\/(https?(?::\/\/|%3A%2F%2F).+)$/i,
  /^https?:\/\/[^?#]+\?(?:[^#]*&)?url=(https?%3A%2F%2F[^&#]+?\.(?:jpe?g|png|gif|webp|avif))(?:&|$)/i,
];

/**
 * Gives the address that a picture was published at: without what WordPress, Drupal, Ghost and others put into that of a smaller one, without
 * what a query asks for of its size, and, where a service that makes sizes of pictures has it in its own address, as those of Substack,
 * Cloudinary and Brightspot have, that. Two sizes of one picture have the same. Gives any other address as it is.
 *
 * @param url the address of a picture
 */
export function originalAddress(url: string): string {
  const inside = nested.map((pattern) => pattern.exec(url)?.[1]).find((address) => address !== undefined);
  const whole = withoutSizing(inside === undefined ? url : decoded(inside)).replace(sized, "$1");
  return sizedFolders.reduce((address, [folders, other]) => address.replace(folders, other), whole);
}

/** Takes what asks for a size out of the query of what is a file; of a program's address, all of the query may say which picture it is. */
function withoutSizing(url: string): string {
  const at = url.indexOf("?");
  if (at === -1 || !/\.(?:jpe?g|png|gif|webp|avif)$/i.test(url.slice(0, at))) return url;
  const rest = url
    .slice(at + 1)
    .split("&")
    .filter((each) => !sizing.has(each.split("=")[0] ?? "") && !moment.test(each));
  return url.slice(0, at) + (rest.length === 0 ? "" : `?${rest.join("&")}`);
}

/** Gives what two addresses of one picture have in common, whatever its size, and whether it is asked for in secret or not. */
export function pictureOf(url: string): string {
  return originalAddress(url).replace(/^http:/i, "https:");
}
